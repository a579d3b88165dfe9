import { expect, test } from 'vitest';
import { readPhoto } from '../../src/content/exports.js';
import { ratioOf } from '../support/growth.js';

const read = (srcSet: unknown) => {
  const { content, problems } = readPhoto({ src: '/a.jpg', alt: 'A hall', srcSet });
  return { srcSet: content?.srcSet, problems: problems.map(({ path }) => path) };
};

// Splitting and descriptors: HTML, "parse a srcset attribute" and "image candidate string".
test.each([
  ['/a.jpg', '/a.jpg'],
  ['/a.jpg 800w, /b.jpg 1600w', '/a.jpg 800w, /b.jpg 1600w'],
  ['/a.jpg 1x,/b.jpg 1.5x', '/a.jpg 1x, /b.jpg 1.5x'],
  ['/a.jpg, /b.jpg 2x', '/a.jpg, /b.jpg 2x'],
  ['  ,/a.jpg\n\t800w ,', '/a.jpg 800w'],
  ['/a,b.jpg 2x', '/a,b.jpg 2x'],
  ['/a.jpg 800w 600h', '/a.jpg 800w 600h'],
  ['data:image/png;base64,AA== 2x', 'data:image/png;base64,AA== 2x'],
])('keeps %j', (given, kept) => {
  expect(read(given)).toEqual({ srcSet: kept, problems: [] });
});

test.each([
  ['javascript:alert(1) 2x, /a.jpg 1x', '/a.jpg 1x'],
  ['/a.jpg 1x, data:text/html,x 2x', '/a.jpg 1x'],
  ['/a.jpg 800, /b.jpg 2x', '/b.jpg 2x'],
  ['/a.jpg 0w, /b.jpg 2x', '/b.jpg 2x'],
  ['/a.jpg 2x 3x, /b.jpg 2x', '/b.jpg 2x'],
  ['/a.jpg (x, y) 2x, /b.jpg 2x', '/b.jpg 2x'],
  ['/a.jpg (2x', undefined],
])('drops what is unsafe or malformed in %j, and reports it', (given, kept) => {
  expect(read(given)).toEqual({ srcSet: kept, problems: ['photo.srcSet'] });
});

test('reads what it has returned to the same', () => {
  const { srcSet } = read('/a.jpg   800w,/b,c.jpg 2x');
  expect(read(srcSet)).toEqual({ srcSet, problems: [] });
});

// 16 times the length may take 16 times as long; quadratic growth would be 256 times.
test.each([
  ['commas and spaces', (count: number) => `${', '.repeat(count)}/a.jpg 2x`],
  ['commas', (count: number) => `/a${','.repeat(count)}b 2x`],
])('takes long runs of %s in proportion to their length', (_, write) => {
  const [long, short] = [write(80_000), write(5_000)];
  expect(
    ratioOf(
      () => read(long),
      () => read(short),
    ),
  ).toBeLessThan(80);
});
