import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Place } from '../../src/content/problems.js';
import { type Reader, readWith } from '../../src/content/reader.js';
import {
  address,
  addressOrHere,
  count,
  flag,
  fragment,
  imageAddress,
  integer,
  oneOf,
  pixels,
  record,
  sameSitePath,
} from '../../src/content/values.js';

/** The result of a reader, and the number of problems it reports. */
function reading<Content>(reader: Reader<Content>, value: unknown): [content: Content | undefined, problems: number] {
  const outside = new Place();
  const content = readWith(reader, value, 'value', outside);
  for (const { path } of outside.problems) expect(path).toBe('value');
  return [content, outside.problems.length];
}

test.each<[string, Reader<string>, unknown, string | undefined, number]>([
  ['a link', address, ' https://a.example/ ', 'https://a.example/', 0],
  ['a URL object', address, new URL('https://a.example/b'), 'https://a.example/b', 0],
  ['a blank address', address, ' ', undefined, 0],
  ['an unsafe address', address, ' java\nscript:alert(1)', undefined, 1],
  ['an address of another type', address, {}, undefined, 1],
  ['an empty address that means the page itself', addressOrHere, '', '', 0],
  ['a blank address where an empty one has a meaning', addressOrHere, ' ', undefined, 0],
  ['an unsafe address where an empty one has a meaning', addressOrHere, 'vbscript:x', undefined, 1],
  ['a picture with its data', imageAddress, 'data:image/png;base64,AA', 'data:image/png;base64,AA', 0],
  ['data of no picture', imageAddress, 'data:text/html,x', undefined, 1],
  ['a place on the page', fragment, '#main', '#main', 0],
  ['a place on the page by its full address', fragment, 'https://site.example/news#main', 'https://site.example/news#main', 0],
  ['a fragment without an id', fragment, '#', undefined, 1],
  ['another page', fragment, '/news#main', undefined, 1],
  ['a path on the site', sameSitePath, '/news?x=1', '/news?x=1', 0],
  ["a stranger's page", sameSitePath, '//evil.example', undefined, 1],
  ["a stranger's page behind a control character", sameSitePath, '\t//evil.example', undefined, 1],
])('reads %s', (_, reader, value, expected, problems) => {
  expect(reading(reader, value)).toEqual([expected, problems]);
});

test('address returns only URLs that browsers read with an allowed scheme', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\s\0]{0,3}j?[a-z\n\t]{0,9}:[a-z/]{0,5}$/));
  fc.assert(
    fc.property(text, (given) => {
      const [url] = reading(address, given);
      if (url === undefined || !URL.canParse(url, 'https://base.example/')) return true;
      return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url, 'https://base.example/').protocol);
    }),
    { numRuns: 2000 },
  );
});

test('sameSitePath returns no path that leads to another site', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\t\n ]?[/\\]{1,3}[a-z.\t@]{0,9}$/));
  fc.assert(
    fc.property(text, (given) => {
      const [path] = reading(sameSitePath, given);
      return path === undefined || new URL(path, 'https://base.example/').origin === 'https://base.example';
    }),
    { numRuns: 2000 },
  );
});

test.each<[Reader<number>, unknown, number | undefined, number]>([
  [count, 0, 0, 0],
  [count, '70', 70, 0],
  [count, '', undefined, 0],
  [count, -1, undefined, 1],
  [count, 1.5, undefined, 1],
  [count, true, undefined, 1],
  [count, 'seventy', undefined, 1],
  [integer, -3, -3, 0],
  [integer, Number.NaN, undefined, 1],
  [pixels, '640', 640, 0],
  [pixels, 0.5, 0.5, 0],
  [pixels, 0, undefined, 1],
  [pixels, 1e9, undefined, 1],
])('reads valid numbers: %# %j', (reader, value, expected, problems) => {
  expect(reading(reader, value)).toEqual([expected, problems]);
});

test.each([
  [true, true, 0],
  [1, true, 0],
  ['Yes', true, 0],
  ['true', true, 0],
  [false, undefined, 0],
  ['no', undefined, 0],
  ['', undefined, 0],
  [0, undefined, 0],
  ['perhaps', undefined, 1],
  [{}, undefined, 1],
])('flag reads %j as %j', (value, expected, problems) => {
  expect(reading(flag, value)).toEqual([expected, problems]);
});

test.each([
  ['cancelled', 'cancelled', 0],
  ['CANCELED', 'cancelled', 0],
  ['https://schema.org/EventCancelled', 'cancelled', 0],
  [' event-cancelled ', 'cancelled', 0],
  ['', undefined, 0],
  ['constructor', undefined, 1],
  ['off', undefined, 1],
  [[], undefined, 1],
])('oneOf reads %j as %j', (value, expected, problems) => {
  const status = oneOf({ cancelled: 'cancelled', canceled: 'cancelled', eventcancelled: 'cancelled' });
  expect(reading(status, value)).toEqual([expected, problems]);
});

test('record keeps all texts, even empty ones', () => {
  expect(reading(record, { token: 1, empty: '', none: null })).toEqual([{ token: '1', empty: '' }, 0]);
  expect(reading(record, { none: undefined })).toEqual([undefined, 0]);
  expect(reading(record, ['a'])).toEqual([undefined, 1]);
});
