import { expect, test } from 'vitest';
import type { ReadEventDate } from '../../src/content/event-date.js';
import { describeEventDate } from '../../src/format/event-date.js';
import { parseDate } from '../../src/format/moment.js';
import { formatTime } from '../../src/index.js';
import { clockAt, transitions } from '../../src/lib/time-zone.js';
import { en } from '../../src/locales/en.js';
import { eventJsonLd } from '../../src/metadata/exports.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const told = (date: ReadEventDate) =>
  describeEventDate(date, en.dates)
    ?.map(({ text }) => text)
    .join('');
const dates = (date: ReadEventDate) => {
  const { startDate, endDate } = eventJsonLd({ date }, {}) as { startDate?: string; endDate?: string };
  return [startDate, endDate];
};

// ISO 8601, 4.2.5.2: a time with an offset is an instant; 14:00+02:00 is 12:00Z.
test('tells two offsets without a time zone in UTC', () => {
  const date = { start: '2026-06-15T10:00Z', end: '2026-06-15T14:00+02:00' };
  expect(told(date)).toBe('15 June 2026, 10:00–12:00 (UTC)');
  expect(dates(date)).toEqual(['2026-06-15T10:00Z', '2026-06-15T14:00+02:00']);
  // The clocks of the end show less than those of the start, and it is later all the same.
  const west = { start: '2026-06-15T10:00+02:00', end: '2026-06-15T09:00Z' };
  expect(told(west)).toBe('15 June 2026, 08:00–09:00 (UTC)');
  expect(dates(west)).toEqual(['2026-06-15T10:00+02:00', '2026-06-15T09:00Z']);
  expect(warnings().filter((warning) => warning.includes('before the start'))).toEqual([]);
});

test('leaves out an end that is before the start as an instant, though its clocks show more', () => {
  const date = { start: '2026-06-15T10:00Z', end: '2026-06-15T11:00+02:00' };
  expect(told(date)).toBe('15 June 2026, 10:00 (UTC)');
  expect(dates(date)).toEqual(['2026-06-15T10:00Z', undefined]);
  expect(warnings()).toContainEqual(expect.stringContaining('before the start'));
});

// IANA tz: Berlin puts its clocks back from 03:00 to 02:00 on 25 October 2026.
test('keeps the end of a meeting in an hour that the clocks repeat', () => {
  const date = { start: '2026-10-25T02:30+02:00', end: '2026-10-25T02:15+01:00', timeZone: 'Europe/Berlin' };
  expect(told(date)).toBe('25 October 2026, 00:30–01:15 (UTC)');
  expect(dates(date)).toEqual(['2026-10-25T02:30+02:00', '2026-10-25T02:15+01:00']);
  expect(warnings()).toEqual([]);
});

test('tells the clocks of a zone before and after they change by the name of the zone', () => {
  const date = { start: '2026-10-25T01:00', end: '2026-10-25T05:00', timeZone: 'Europe/Berlin' };
  expect(told(date)).toBe('25 October 2026, 01:00–05:00 (Berlin time)');
  expect(dates(date)).toEqual(['2026-10-25T01:00+02:00', '2026-10-25T05:00+01:00']);
});

// ISO 8601, 5.5: what the second of two times leaves out is that of the first; here it works both ways.
test('gives a time without an offset that of the other', () => {
  expect(dates({ start: '2026-06-15T10:00+02:00', end: '2026-06-15T12:00' })).toEqual(['2026-06-15T10:00+02:00', '2026-06-15T12:00+02:00']);
  const date = { start: '2026-06-15T10:00', end: '2026-06-15T12:00Z' };
  expect(dates(date)).toEqual(['2026-06-15T10:00Z', '2026-06-15T12:00Z']);
  expect(told(date)).toBe('15 June 2026, 10:00–12:00 (UTC)');
});

// RFC 5545, 3.3.5: a time that clocks skip is reckoned with the offset before. Berlin skips 02:00 to 03:00 on 29 March 2026 (IANA tz).
test('tells a time that the clocks skip as what it is in the calendar and in structured data', () => {
  const date = { start: '2026-03-29T02:30', end: '2026-03-29T04:15', timeZone: 'Europe/Berlin' };
  expect(told(date)).toBe('29 March 2026, 03:30–04:15 (Berlin time)');
  expect(dates(date)).toEqual(['2026-03-29T03:30+02:00', '2026-03-29T04:15+02:00']);
  // Berlin repeats 02:00 to 03:00 on 25 October 2026: the first 02:30 is 00:30Z.
  expect(told({ start: '2026-10-25T02:30', end: '2026-10-25T02:15+01:00', timeZone: 'Europe/Berlin' })).toBe(
    '25 October 2026, 00:30–01:15 (UTC)',
  );
  // 02:30 is 03:30, which is after 03:15.
  expect(told({ ...date, end: '2026-03-29T03:15' })).toBe('29 March 2026, 03:30 (Berlin time)');
});

// The offset of a zone whose name has one is its opposite: IANA tz, file "etcetera": "Etc/GMT+5" is 5 hours behind UTC.
test('tells zones without a city as what they are', () => {
  const at = (timeZone: string) => {
    const { date } = { date: { start: '2026-06-15T10:00', timeZone } };
    return [formatTime(date.start, en.dates, date), dates(date)[0]];
  };
  expect(at('Etc/UTC')).toEqual(['10:00 (UTC)', '2026-06-15T10:00+00:00']);
  expect(at('Etc/GMT+5')).toEqual(['10:00 (Etc/GMT+5)', '2026-06-15T10:00-05:00']);
  expect(at('CET')).toEqual(['10:00 (CET)', '2026-06-15T10:00+02:00']);
  expect(at('US/Eastern')).toEqual(['10:00 (Eastern time)', '2026-06-15T10:00-04:00']);
  expect(at('europe/brussels')[1]).toBe('2026-06-15T10:00+02:00');
});

// IANA tz, file "southamerica": Recife, Noronha and Boa Vista had summer time from 8 to 15 October 2000.
test.each(['America/Recife', 'America/Noronha', 'America/Boa_Vista'])('finds the week of summer time in %s', (timeZone) => {
  const found = transitions(timeZone, Date.UTC(2000, 0), Date.UTC(2001, 0));
  expect(found.map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual(
    expect.arrayContaining(['2000-10-08', expect.stringMatching(/^2000-10-1[45]$/)]),
  );
});

test('rejects times that are not on the clock, and years that a zone moves beyond 9999', () => {
  for (const iso of ['2026-06-15T24:00', '2026-06-15T10:61', '2026-06-15T10:00:60Z', '2026-06-15T10:00+25:00', '2026-06-15Z'])
    expect(parseDate(iso), iso).toBeUndefined();
  expect(parseDate('9999-12-31T23:00Z', 'Asia/Tokyo')?.local).toMatch(/^9999/);
});

test('knows no zone by an inherited name', () => {
  for (const name of ['constructor', '__proto__', 'toString', '', 'Europe/Atlantis']) expect(clockAt(name, 0), name).toBeUndefined();
});
