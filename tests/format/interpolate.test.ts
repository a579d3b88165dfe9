import { expect, test } from 'vitest';
import { interpolate, interpolatePlural, splitAtPlaceholder, toLocalDigits } from '../../src/format/interpolate.js';
import { locales } from '../../stories/support/locales.js';

test('fills placeholders once, and only with the values given', () => {
  expect(interpolate('{a} and {b} and {constructor}', { a: '{b}', b: 2 })).toBe('{b} and 2 and {constructor}');
});

test('inserts nothing for undefined, and ignores a value without a placeholder', () => {
  expect(interpolate('More {section} pages', { section: undefined as never })).toBe('More  pages');
  expect(splitAtPlaceholder('Back to {parent}.', 'parent')).toEqual(['Back to ', '.']);
  expect(splitAtPlaceholder('Back', 'parent')).toEqual(['Back', '']);
});

test('picks the plural form of the language, or `other` if that form is missing', () => {
  const message = { one: '{count} thing', other: '{count} things' };
  expect(interpolatePlural(message, 1)).toBe('1 thing');
  expect(interpolatePlural(message, 0)).toBe('0 things');
  expect(interpolatePlural({ two: 'اثنان', other: '{count}' }, 2, locales.ar?.plurals)).toBe('اثنان');
  expect(interpolatePlural({ two: 'اثنان', other: '{count}' }, 3, locales.ar?.plurals)).toBe('3');
  expect(interpolatePlural({ other: '{count}' }, 12, locales.ar?.plurals, '٠١٢٣٤٥٦٧٨٩')).toBe('١٢');
});

const counts = [...Array(1202).keys(), 1_999, 2_011, 10_000, 10_001, 99_999, 100_002, 999_999, 1_000_000, 1_000_001, 3_000_000, 21_000_000];
const names = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

test.each(Object.entries(locales).filter(([tag]) => tag !== 'ga'))('%s has the plural rules of CLDR', (tag, { plurals }) => {
  const rules = new Intl.PluralRules(tag === 'pt' ? 'pt-PT' : tag);
  expect(rules.resolvedOptions().locale).toMatch(tag);
  expect(counts.map((count) => interpolatePlural(names, count, plurals))).toEqual(counts.map((count) => rules.select(count)));
});

test('replaces digits, but not letters', () => {
  expect(toLocalDigits('a1b20', '०१२३४५६७८९')).toBe('a१b२०');
});
