import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeImageUrl, safeUrl, sameSitePath } from '../../src/lib/safe-url.js';
import { watchWarnings } from '../support/warnings.js';

const { told } = watchWarnings();

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
])('%j may be followed', (url) => {
  expect(safeUrl(url, 'Test')).toBe(url);
  expect(told()).toEqual([]);
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
])('%j may not', (url) => {
  expect(safeUrl(url, 'Test')).toBeUndefined();
});

test('whatever is let through, the browser reads with a scheme that is allowed', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[\s\0]{0,3}j?[a-z\n\t]{0,9}:[a-z/]{0,5}$/));
  fc.assert(
    fc.property(text, (url) => {
      if (safeUrl(url, 'Test') === undefined) return true;
      let protocol: string;
      try {
        protocol = new URL(url, 'https://base.example/').protocol;
      } catch {
        return true;
      }
      return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
    }),
    { numRuns: 2000 },
  );
});

test('a path that is let through never leaves the site', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[\t\n ]?[/\\]{1,3}[a-z.\t@]{0,9}$/));
  fc.assert(
    fc.property(text, (path) => {
      const kept = sameSitePath(path, 'Test');
      return kept === undefined || new URL(kept, 'https://base.example/').origin === 'https://base.example';
    }),
    { numRuns: 2000 },
  );
});

test('a picture may carry its data with it, and nothing else', () => {
  expect(safeImageUrl('data:image/png;base64,AA', 'Test')).toBeDefined();
  expect(safeImageUrl('data:text/html,x', 'Test')).toBeUndefined();
  expect(safeImageUrl('javascript:x', 'Test')).toBeUndefined();
});
