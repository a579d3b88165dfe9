import { expect, test } from 'vitest';
import { fill, fillPlural, localDigits } from '../../src/lib/fill.js';

test('placeholders are filled once, and only with what is given', () => {
  expect(fill('{a} and {b} and {constructor}', { a: '{b}', b: 2 })).toBe('{b} and 2 and {constructor}');
});

test('a count picks the form of its language', () => {
  const message = { one: '{count} thing', other: '{count} things' };
  expect(fillPlural(message, 1, 'en')).toBe('1 thing');
  expect(fillPlural(message, 0, 'en')).toBe('0 things');
  expect(fillPlural({ two: 'اثنان', other: '{count}' }, 2, 'ar')).toBe('اثنان');
  expect(fillPlural({ other: '{count}' }, 12, 'ar', '٠١٢٣٤٥٦٧٨٩')).toBe('١٢');
});

test('digits change script, letters stay', () => {
  expect(localDigits('a1b20', '०१२३४५६७८९')).toBe('a१b२०');
});
