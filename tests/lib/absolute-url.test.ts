import { expect, test } from 'vitest';
import { absoluteUrl } from '../../src/lib/absolute-url.js';

// WHATWG URL Standard, URL parsing. Search engines and feed readers follow http and https only.
test.each([
  ['/news', 'https://coast.example/press/', 'https://coast.example/news'],
  ['tide', 'https://coast.example/press/', 'https://coast.example/press/tide'],
  ['https://other.example', undefined, 'https://other.example/'],
  ['https://other.example/a', 'no address', 'https://other.example/a'],
  ['mailto:press@coast.example', 'https://coast.example/', undefined],
  ['tel:+32 2', 'https://coast.example/', undefined],
  ['data:text/html,x', 'https://coast.example/', undefined],
  ['/news', undefined, undefined],
  ['', 'https://coast.example/', undefined],
])('%j on %j is %j', (url, base, absolute) => {
  expect(absoluteUrl(url, base)).toBe(absolute);
});
