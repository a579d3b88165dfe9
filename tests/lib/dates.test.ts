import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateParts, formatDate, formatDateRange, parseDate, zoneName } from '../../src/lib/dates.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';

test.each(['2017-06-15', '2017-06-15T10:00', '2017-06-15T10:00:30Z', '2016-02-29'])('%s is a date', (iso) => {
  expect(parseDate(iso)).toMatchObject({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) });
});

test.each([
  '',
  '2017',
  '2017-6-15',
  '15/06/2017',
  '2017-02-30',
  '2017-13-01',
  '2017-06-15T25:00',
  '2017-06-15 10:00',
  'yesterday',
  '2017-02-29',
])('%j is none', (iso) => {
  expect(parseDate(iso)).toBeUndefined();
});

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
  .map((date): [DateParts, Date] => [{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }, date]);

// An oracle of its own: the same days as the platform's CLDR data writes them.
describe.each([
  [en, 'en-GB'],
  [fr, 'fr'],
  [ar, 'ar-EG'],
])('%o', (locale, oracle) => {
  const intl = new Intl.DateTimeFormat(oracle, { dateStyle: 'long', timeZone: 'UTC' });

  test('writes every day as CLDR does', () => {
    fc.assert(
      fc.property(day, ([parts, date]) => {
        const expected = intl.format(date).replace(/[\u200e\u200f]/g, '');
        // CLDR has no ordinal for the first of the month; French has.
        expect(formatDate(parts, locale.dates).replace(/^1er/, '1')).toBe(expected);
      }),
    );
  });
});

test.each([
  ['2017-06-15', '2017-06-15', '15 June 2017'],
  ['2017-06-15', '2017-06-16', '15–16 June 2017'],
  ['2017-06-30', '2017-07-01', '30 June – 1 July 2017'],
  ['2016-12-31', '2017-01-01', '31 December 2016 – 1 January 2017'],
])('%s to %s is %s', (start, end, expected) => {
  expect(formatDateRange(parseDate(start) as DateParts, parseDate(end) as DateParts, en.dates)).toBe(expected);
});

test('a zone is called by its city', () => {
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
