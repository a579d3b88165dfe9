import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeEventDate } from '../../src/format/event-date.js';
import { parseDate } from '../../src/format/moment.js';
import { type EventDate, formatDate, formatDateRange, formatTime } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { locales } from '../../stories/support/locales.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const words = (tag: string) => (locales[tag] ?? en).dates;

test.each([
  ['2017-06-15', '2017-06-15'],
  ['2017-06-15T10:00', '2017-06-15T10:00'],
  ['2017-06-15T10:00:30', '2017-06-15T10:00:30'],
  ['2017-06-15T10:00:30.250Z', '2017-06-15T10:00:30'],
  ['2017-06-15T10:00+0200', '2017-06-15T10:00'],
  ['2016-02-29', '2016-02-29'],
])('parseDate accepts %s', (iso, local) => {
  expect(parseDate(iso)).toMatchObject({ local });
});

test.each([
  '',
  '2017',
  '2017-6-15',
  '15/06/2017',
  '2017-02-30',
  '2017-13-01',
  '2017-06-15T25:00',
  '2017-06-15T10:60',
  '2017-06-15 10:00',
  'yesterday',
  '2017-02-29',
  '2017-06-15T10:00+2',
])('parseDate rejects %j', (iso) => {
  expect(parseDate(iso)).toBeUndefined();
});

const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2080-12-31'), noInvalidDate: true });

/** The platform's own CLDR data as an independent reference, in European variants, and Arabic with the digits 0–9. */
const oracles: Record<string, string> = { en: 'en-GB', pt: 'pt-PT', ar: 'ar-u-nu-latn' };

describe.each(Object.keys(locales))('%s', (tag) => {
  const intl = new Intl.DateTimeFormat(oracles[tag] ?? tag, { dateStyle: 'long', timeZone: 'UTC' });

  test('writes every day according to CLDR', () => {
    fc.assert(
      fc.property(day, (date) => {
        const expected = intl
          .format(date)
          .replace(/[\u200e\u200f]/g, '')
          .replaceAll('\u202f', ' ');
        // CLDR lacks the ordinal that French and Italian use for the first of the month.
        const written = formatDate(date.toISOString().slice(0, 10), words(tag))
          .replace(/^1(er|º)/, '1')
          .replaceAll('\u202f', ' ');
        expect(written).toBe(expected);
      }),
    );
  });
});

/** Ranges within a month, within a year, and across two years. */
test.each([
  ['ar', '9–11 مارس 2026', '30 يونيو – 1 يوليو 2026', '31 ديسمبر 2026 – 1 يناير 2027'],
  ['bg', '9 – 11 март 2026 г.', '30 юни – 1 юли 2026 г.', '31 декември 2026 г. – 1 януари 2027 г.'],
  ['cs', '9.–11. března 2026', '30. června – 1. července 2026', '31. prosince 2026 – 1. ledna 2027'],
  ['da', '9.–11. marts 2026', '30. juni–1. juli 2026', '31. december 2026–1. januar 2027'],
  ['de', '9.–11. März 2026', '30. Juni – 1. Juli 2026', '31. Dezember 2026 – 1. Januar 2027'],
  ['el', '9–11 Μαρτίου 2026', '30 Ιουνίου – 1 Ιουλίου 2026', '31 Δεκεμβρίου 2026 – 1 Ιανουαρίου 2027'],
  ['en', '9–11 March 2026', '30 June – 1 July 2026', '31 December 2026 – 1 January 2027'],
  ['es', '9–11 de marzo de 2026', '30 de junio – 1 de julio de 2026', '31 de diciembre de 2026 – 1 de enero de 2027'],
  ['et', '9.–11. märts 2026', '30. juuni – 1. juuli 2026', '31. detsember 2026 – 1. jaanuar 2027'],
  ['fi', '9.–11. maaliskuuta 2026', '30. kesäkuuta – 1. heinäkuuta 2026', '31. joulukuuta 2026 – 1. tammikuuta 2027'],
  ['fr', '9–11 mars 2026', '30 juin – 1er juillet 2026', '31 décembre 2026 – 1er janvier 2027'],
  ['ga', '9–11 Márta 2026', '30 Meitheamh – 1 Iúil 2026', '31 Nollaig 2026 – 1 Eanáir 2027'],
  ['he', '9–11 במרץ 2026', '30 ביוני – 1 ביולי 2026', '31 בדצמבר 2026 – 1 בינואר 2027'],
  ['hr', '9. – 11. ožujka 2026.', '30. lipnja – 1. srpnja 2026.', '31. prosinca 2026. – 1. siječnja 2027.'],
  ['hu', '2026. március 9–11.', '2026. június 30. – július 1.', '2026. december 31. – 2027. január 1.'],
  ['it', '9–11 marzo 2026', '30 giugno – 1º luglio 2026', '31 dicembre 2026 – 1º gennaio 2027'],
  ['lt', '2026 m. kovo 9–11 d.', '2026 m. birželio 30 d. – liepos 1 d.', '2026 m. gruodžio 31 d. – 2027 m. sausio 1 d.'],
  ['lv', '2026. gada 9.–11. marts', '2026. gada 30. jūnijs – 1. jūlijs', '2026. gada 31. decembris – 2027. gada 1. janvāris'],
  ['mt', '9–11 ta’ Marzu 2026', '30 ta’ Ġunju – 1 ta’ Lulju 2026', '31 ta’ Diċembru 2026 – 1 ta’ Jannar 2027'],
  ['nb', '9.–11. mars 2026', '30. juni–1. juli 2026', '31. desember 2026–1. januar 2027'],
  ['nl', '9–11 maart 2026', '30 juni – 1 juli 2026', '31 december 2026 – 1 januari 2027'],
  ['pl', '9–11 marca 2026', '30 czerwca – 1 lipca 2026', '31 grudnia 2026 – 1 stycznia 2027'],
  ['pt', '9–11 de março de 2026', '30 de junho – 1 de julho de 2026', '31 de dezembro de 2026 – 1 de janeiro de 2027'],
  ['ro', '9–11 martie 2026', '30 iunie – 1 iulie 2026', '31 decembrie 2026 – 1 ianuarie 2027'],
  ['sk', '9. – 11. marca 2026', '30. júna – 1. júla 2026', '31. decembra 2026 – 1. januára 2027'],
  ['sl', '9.–11. marec 2026', '30. junij–1. julij 2026', '31. december 2026–1. januar 2027'],
  ['sv', '9–11 mars 2026', '30 juni–1 juli 2026', '31 december 2026–1 januari 2027'],
  ['uk', '9–11 березня 2026 р.', '30 червня – 1 липня 2026 р.', '31 грудня 2026 р. – 1 січня 2027 р.'],
])('%s: %s, %s, %s', (tag, month, year, years) => {
  const range = (start: string, end: string) => formatDateRange({ start, end }, words(tag)).replaceAll('\u202f', ' ');
  expect([range('2026-03-09', '2026-03-11'), range('2026-06-30', '2026-07-01'), range('2026-12-31', '2027-01-01')]).toEqual([
    month,
    year,
    years,
  ]);
  expect(range('2026-03-09', '2026-03-09')).toBe(formatDate('2026-03-09', words(tag)).replaceAll('\u202f', ' '));
});

const timeZone = 'Europe/Malta';

test.each<[string, EventDate, string]>([
  ['en', { start: '2026-06-15T09:00', end: '2026-06-15T12:30', timeZone }, '15 June 2026, 09:00–12:30 (Malta time)'],
  ['en', { start: '2026-06-15T09:00', end: '2026-06-16', timeZone }, '15 June 2026, 09:00 – 16 June 2026 (Malta time)'],
  ['en', { start: '2026-06-15T09:00', end: '2026-06-15', timeZone }, '15 June 2026, 09:00 (Malta time)'],
  ['en', { text: ' ', start: '2026-06-15T09:00', timeZone, timeZoneName: '' }, '15 June 2026, 09:00 (Malta time)'],
  ['cs', { start: '2026-06-15T09:00', timeZone }, '15. června 2026, 9:00 (místní čas: Malta)'],
  ['sk', { start: '2026-06-15T09:00', end: '2026-06-15T12:30', timeZone }, '15. júna 2026, 9:00 – 12:30 (miestny čas: Malta)'],
  ['de', { start: '2026-06-15T09:00', end: '2026-06-15T12:30', timeZone }, '15. Juni 2026, 09:00–12:30\u00a0Uhr (Ortszeit: Malta)'],
  ['fi', { start: '2026-06-15T09:00', timeZone: 'UTC' }, '15. kesäkuuta 2026 klo 9.00 (UTC)'],
  ['da', { start: '2026-06-15T09:00', timeZone: 'Etc/UTC' }, '15. juni 2026 kl. 09.00 (UTC)'],
  ['hu', { start: '2026-06-15T09:00', timeZone }, '2026. június 15., 9:00 (helyi idő: Malta)'],
  ['mt', { start: '2026-06-15T09:00', timeZone, timeZoneName: 'ħin ta’ Malta' }, '15 ta’ Ġunju 2026, 09:00 (ħin ta’ Malta)'],
  ['ga', { start: '2026-06-15T09:00', timeZone: 'America/Argentina/Buenos_Aires' }, '15 Meitheamh 2026, 09:00 (am áitiúil: Buenos Aires)'],
])('%s: %j reads "%s"', (tag, date, text) => {
  expect(formatDateRange(date, words(tag))).toBe(text);
  expect(warnings()).toEqual([]);
});

test('shows an instant with the time and day of its zone', () => {
  const clock = { timeZone: 'Europe/Amsterdam' };
  expect(formatTime('2017-06-15T08:00Z', en.dates, clock)).toBe('10:00 (Amsterdam time)');
  expect(formatTime('2017-12-15T08:00Z', en.dates, clock)).toBe('09:00 (Amsterdam time)');
  expect(formatTime('2017-06-15T08:00-04:00', en.dates, clock)).toBe('14:00 (Amsterdam time)');
  expect(formatTime('2017-06-15T10:00', en.dates, clock)).toBe('10:00 (Amsterdam time)');
  expect(formatDate('2017-06-15T22:30Z', en.dates, clock)).toBe('16 June 2017');
  expect(formatDateRange({ start: '2017-06-15T22:30Z', end: '2017-06-15T23:00Z', ...clock }, en.dates)).toBe(
    '16 June 2017, 00:30–01:00 (Amsterdam time)',
  );
  // The hour that is repeated when summer time ends, and a day that a place has skipped.
  expect(formatTime('2017-10-29T00:30Z', en.dates, clock)).toBe('02:30 (Amsterdam time)');
  expect(formatTime('2017-10-29T01:30Z', en.dates, clock)).toBe('02:30 (Amsterdam time)');
  expect(formatDate('2011-12-30T09:59Z', en.dates, { timeZone: 'Pacific/Apia' })).toBe('29 December 2011');
  expect(formatDate('2011-12-30T10:00Z', en.dates, { timeZone: 'Pacific/Apia' })).toBe('31 December 2011');
  expect(warnings()).toEqual([]);
});

test('shows an instant without a known zone as given, with its offset', () => {
  expect(formatTime('2017-06-15T08:01Z', en.dates)).toBe('08:01 (UTC)');
  expect(formatTime('2017-06-15T08:02+05:30', en.dates, { timeZone: 'Europe/Atlantis' })).toBe('08:02 (UTC+05:30)');
  expect(warnings()).toEqual([expect.stringContaining('without a time zone'), expect.stringContaining('"Europe/Atlantis"')]);
});

test('returns a text that is not a date unchanged, and warns', () => {
  expect(formatDate('16.6.2017', en.dates)).toBe('16.6.2017');
  expect(formatTime('at noon', en.dates)).toBe('at noon');
  expect(formatTime('2017-06-17', en.dates)).toBe('2017-06-17');
  expect(formatDateRange({ start: 'soon', end: '2017-06-18' }, en.dates)).toBe('soon');
  expect(formatDateRange({ start: '2017-06-18', end: 'later' }, en.dates)).toBe('18 June 2017');
  expect(formatDateRange({ start: '2017-06-19', end: '2017-06-18' }, en.dates)).toBe('19 June 2017');
  expect(formatDateRange({}, en.dates)).toBe('');
  expect(warnings()).toEqual([
    expect.stringContaining('"16.6.2017"'),
    expect.stringContaining('"at noon"'),
    expect.stringContaining('has no time'),
    expect.stringContaining('"soon"'),
    expect.stringContaining('"later"'),
    expect.stringContaining('before the start'),
  ]);
});

test.each(['١٥ رمضان ١٤٣٨ هـ', 'כ״א בסיוון תשע״ז', '平成29年6月15日', '15. 6. 2560', '7 and 8 November'])(
  'returns text unchanged, in any calendar and with any digits: %s',
  (text) => {
    for (const { dates } of Object.values(locales)) {
      expect(formatDateRange({ text, start: '2017-06-15' }, dates)).toBe(text);
      expect(describeEventDate({ text, start: '2017-06-15' }, dates)).toEqual([{ text, dateTime: '2017-06-15' }]);
    }
  },
);

test('writes the digits of the language', () => {
  const own = { ...words('ar'), digits: '٠١٢٣٤٥٦٧٨٩' };
  expect(formatDateRange({ start: '2026-03-09T10:05', end: '2026-03-09T11:00', timeZone: 'UTC' }, own)).toBe(
    '٩ مارس ٢٠٢٦، ١٠:٠٥–١١:٠٠ (UTC)',
  );
});

test.each([undefined, null, {}])('writes nothing for a date that a CMS left out: %j', (date) => {
  expect(formatDateRange(date as never, en.dates)).toBe('');
});

// docs/decisions/051: what a CMS has left empty.
test('a field that is null is as good as missing', () => {
  const empty = { timeZone: null, timeZoneName: null };
  const date = { start: '2017-06-15T08:00Z', end: null, text: null };
  expect(formatDateRange({ ...date, ...empty }, en.dates)).toBe(formatDateRange({ start: date.start }, en.dates));
  expect(formatTime(date.start, en.dates, empty)).toBe('08:00 (UTC)');
  expect(formatDate(date.start, en.dates, empty)).toBe('15 June 2017');
});
