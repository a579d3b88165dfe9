import { expect, test } from 'vitest';
import { fileSizeInWords } from '../../src/format/file-size.js';
import { en } from '../../src/locales/en.js';
import { locales } from '../../stories/support/locales.js';

// Prefixes of IEC 80000-13: 1 MB is 1 000 000 bytes.
test.each([
  [1, '0.1 kB'],
  [600, '0.6 kB'],
  [1000, '1 kB'],
  [9949, '9.9 kB'],
  [9950, '10 kB'],
  [38_400, '38 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [4_912_000, '4.9 MB'],
  [5_000_000, '5 MB'],
  [999_500_000, '1 GB'],
  [2_340_000_000_000, '2340 GB'],
])('writes %d bytes as "%s"', (bytes, words) => {
  expect(fileSizeInWords(bytes, en.messages.fileSize)).toBe(words);
});

test.each(Object.keys(locales))('writes unit and decimal mark as the Unicode CLDR does: %s', (tag) => {
  const { fileSize } = (locales[tag] ?? en).messages;
  for (const [unit, bytes] of [
    ['kilobyte', 4900],
    ['megabyte', 4_900_000],
    ['gigabyte', 4_900_000_000],
  ] as const) {
    const format = new Intl.NumberFormat(tag === 'pt' ? 'pt-PT' : tag, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      numberingSystem: 'latn',
    });
    const expected = format
      .format(4.9)
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/[\u200e\u200f]/g, '');
    expect(fileSizeInWords(bytes, fileSize)).toBe(expected);
  }
});

test('uses the digits of the language', () => {
  expect(fileSizeInWords(4_900_000, en.messages.fileSize, '٠١٢٣٤٥٦٧٨٩')).toBe('٤.٩ MB');
});
