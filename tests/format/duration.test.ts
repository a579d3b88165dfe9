import { expect, test } from 'vitest';
import { durationInWords } from '../../src/format/duration.js';
import { en } from '../../src/locales/en.js';
import { locales } from '../../stories/support/locales.js';

test.each([
  ['PT1H5M', '1 hour 5 minutes'],
  ['PT12M30S', '12 minutes 30 seconds'],
  ['PT754S', '12 minutes 34 seconds'],
  ['PT90M', '1 hour 30 minutes'],
  ['P1DT2H', '26 hours'],
  ['PT59.9S', '59 seconds'],
])('writes %s as "%s"', (iso, words) => {
  expect(durationInWords(iso, en.messages.duration, en)).toBe(words);
});

/** European forms of English and Portuguese. */
const inIntl: Record<string, string> = { en: 'en-GB', pt: 'pt-PT' };

// CLDR has only symbols for Maltese, and only abbreviations for Irish.
test.each(Object.keys(locales).filter((tag) => tag !== 'mt' && tag !== 'ga'))('writes units as the Unicode CLDR does: %s', (tag) => {
  const locale = locales[tag] ?? en;
  const units = [
    ['hour', 'H', 25],
    ['minute', 'M', 60],
    ['second', 'S', 60],
  ] as const;
  for (const [unit, letter, end] of units)
    for (let count = 1; count < end; count++) {
      const format = new Intl.NumberFormat(inIntl[tag] ?? tag, { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' });
      const expected = format
        .format(count)
        .replace(/[\u00a0\u202f]/g, ' ')
        .normalize('NFC');
      expect(durationInWords(`PT${count}${letter}`, locale.messages.duration, locale)).toBe(expected);
    }
});

test.each([
  ['mt', 'PT2H', 'sagħtejn'],
  ['mt', 'PT12M', '12-il minuta'],
  ['ga', 'PT3H', '3 huaire an chloig'],
  ['ga', 'PT7H', '7 n-uaire an chloig'],
])('inflects %s: %s', (tag, iso, words) => {
  const locale = locales[tag] ?? en;
  expect(durationInWords(iso, locale.messages.duration, locale)).toBe(words);
});
