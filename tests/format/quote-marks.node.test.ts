import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import source from '../../scripts/cldr-quotes.json' with { type: 'json' };
import { build } from '../../scripts/quote-marks.mjs';
import { paragraphMark, quoteMarks } from '../../src/format/quote-marks.js';

const all = (tag: string) => [...quoteMarks(tag), ...quoteMarks(tag, 1)].join('');

test('the table is up to date', () => {
  expect(readFileSync('src/format/quote-marks-data.ts', 'utf8'), 'Run: npm run quote-marks').toBe(build());
});

// Unicode CLDR 48, delimiters; exceptions: Interinstitutional Style Guide, Federal Chancellery of Switzerland.
test.each([
  ['lv', '“”‘’'],
  ['nn', '«»‘’'],
  ['pt-BR', '“”‘’'],
  ['pt-PT', '«»“”'],
  ['pt', '«»“”'],
  ['es', '«»“”'],
  ['es-MX', '“”‘’'],
  ['zh', '“”‘’'],
  ['zh-Hant', '「」『』'],
  ['zh-TW', '「」『』'],
  ['zh-Hans-HK', '“”‘’'],
  ['sr-Latn', '„”’’'],
  ['bs', '„”‘’'],
  ['mk', '„“‚‘'],
  ['is', '„“‚‘'],
  ['ca', '«»“”'],
  ['eu', '«»“”'],
  ['lb', '„“‚‘'],
  ['hy', '«»«»'],
  ['ka', '„“«»'],
  ['be', '«»„“'],
  ['fa', '«»‹›'],
  ['en-GB', '‘’“”'],
  ['en-GB-oxendict', '‘’“”'],
  ['de-CH-1996', '«»‹›'],
  ['fr-CH-x-foo', '«»‹›'],
  ['fr-FR-u-ca-gregory', '«\u202f\u202f»“”'],
  ['en-u-rg-gbzzzz', '“”‘’'],
  ['iw', '””’’'],
  ['mo', '„”«»'],
  ['sh', '„”’’'],
  ['constructor', '“”‘’'],
])('marks of %s are %s', (tag, expected) => {
  expect(all(tag)).toBe(expected);
});

test('languages without an exception have the marks of CLDR', () => {
  const exceptions = /^(da|de-(CH|LI)|en-GB|es|fr|hr|pt|zh)\b/;
  const differing = Object.entries(source.languages).filter(([tag, marks]) => !exceptions.test(tag) && all(tag) !== marks.join(''));
  expect(differing).toEqual([]);
  expect(Object.keys(source.languages).length).toBeGreaterThan(200);
});

test.each([
  ['en', '“'],
  ['fr', '«\u202f'],
  ['es', '»'],
  ['de', ''],
])('further paragraphs in %s begin with "%s"', (tag, expected) => {
  expect(paragraphMark(tag, quoteMarks(tag))).toBe(expected);
});
