import { expect, test } from 'vitest';
import { around, fill, fillPlural, localDigits } from '../../src/lib/fill.js';
import { locales } from '../../stories/support/locales.js';

test('placeholders are filled once, and only with what is given', () => {
  expect(fill('{a} and {b} and {constructor}', { a: '{b}', b: 2 })).toBe('{b} and 2 and {constructor}');
});

test('a value that is not known is no word; one without its place is left out', () => {
  expect(fill('More {section} pages', { section: undefined as never })).toBe('More  pages');
  expect(around('Back to {parent}.', 'parent')).toEqual(['Back to ', '.']);
  expect(around('Back', 'parent')).toEqual(['Back', '']);
});

test('a count picks the form of its language, and `other` where that form is not named', () => {
  const message = { one: '{count} thing', other: '{count} things' };
  expect(fillPlural(message, 1)).toBe('1 thing');
  expect(fillPlural(message, 0)).toBe('0 things');
  expect(fillPlural({ two: 'اثنان', other: '{count}' }, 2, locales.ar?.plurals)).toBe('اثنان');
  expect(fillPlural({ two: 'اثنان', other: '{count}' }, 3, locales.ar?.plurals)).toBe('3');
  expect(fillPlural({ other: '{count}' }, 12, locales.ar?.plurals, '٠١٢٣٤٥٦٧٨٩')).toBe('١٢');
});

const counts = [...Array(1202).keys(), 1_999, 2_011, 10_000, 10_001, 99_999, 100_002, 999_999, 1_000_000, 1_000_001, 3_000_000, 21_000_000];
const names = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

test.each(Object.entries(locales))('%s counts as CLDR says', (tag, { plurals }) => {
  const rules = new Intl.PluralRules(tag === 'pt' ? 'pt-PT' : tag);
  expect(rules.resolvedOptions().locale).toMatch(tag);
  expect(counts.map((count) => fillPlural(names, count, plurals))).toEqual(counts.map((count) => rules.select(count)));
});

test('digits change script, letters stay', () => {
  expect(localDigits('a1b20', '०१२३४५६७८९')).toBe('a१b२०');
});
