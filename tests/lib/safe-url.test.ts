import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isImageUrl, isSafeUrl, isSameSitePath } from '../../src/lib/safe-url.js';

test.each([
  '/a',
  'a?b#c',
  '#x',
  '',
  '//cdn.example/x',
  'https://a.example',
  'HTTP://a.example',
  'mailto:a@b.example',
  'tel:+31',
  './a:b',
  '?a:b',
])('isSafeUrl accepts %j', (url) => {
  expect(isSafeUrl(url)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:x',
  'java\nscript:x',
  'java\tscript\r:x',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc',
  'blob:x',
])('isSafeUrl rejects %j', (url) => {
  expect(isSafeUrl(url)).toBe(false);
});

test('isSafeUrl accepts only URLs that browsers read with an allowed scheme', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[\s\0]{0,3}j?[a-z\n\t]{0,9}:[a-z/]{0,5}$/));
  fc.assert(
    fc.property(text, (url) => {
      if (!isSafeUrl(url) || !URL.canParse(url, 'https://base.example/')) return true;
      return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url, 'https://base.example/').protocol);
    }),
    { numRuns: 2000 },
  );
});

test.each(['/', '/news', '/news?x=1#y', '/a//b'])('isSameSitePath accepts %j', (path) => {
  expect(isSameSitePath(path)).toBe(true);
});

test.each([
  '',
  'news',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\t//evil.example',
  '/\t/evil.example',
  'javascript:x',
])('isSameSitePath rejects %j', (path) => {
  expect(isSameSitePath(path)).toBe(false);
});

test('isSameSitePath accepts no path that leads to another site', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[\t\n ]?[/\\]{1,3}[a-z.\t@]{0,9}$/));
  fc.assert(
    fc.property(text, (path) => !isSameSitePath(path) || new URL(path, 'https://base.example/').origin === 'https://base.example'),
    { numRuns: 2000 },
  );
});

test('isImageUrl accepts safe URLs, image data and blobs only', () => {
  for (const url of ['data:image/png;base64,AA', 'DATA:IMAGE/svg+xml,x', 'blob:x', '/a.jpg']) expect(isImageUrl(url), url).toBe(true);
  for (const url of ['data:text/html,x', 'javascript:x', ' data:text/html,image/']) expect(isImageUrl(url), url).toBe(false);
});
