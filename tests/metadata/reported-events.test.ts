import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type EventDate, formatDateRange, type Meeting, toICalendar } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { eventJsonLd } from '../../src/metadata/exports.js';
import { watchWarnings } from '../support/warnings.js';

// What users of other libraries have reported, tried here. The comments name library and report.
const { warnings } = watchWarnings();
const calendar = (meeting: Meeting) => toICalendar(meeting, { uid: 'a@coast.example', stamp: '2026-01-02T03:04:05Z' }) ?? '';
const lines = (meeting: Meeting) => calendar(meeting).replaceAll('\r\n ', '').split('\r\n');
const told = (date: EventDate) => formatDateRange(date, en.dates);
const startOf = (date: EventDate) => {
  const { startDate } = eventJsonLd({ date }, {}) as { startDate?: string };
  const event = new ICAL.Component(ICAL.parse(calendar({ date }))).getFirstSubcomponent('vevent');
  const start = (event?.getFirstPropertyValue('dtstart') as unknown as ICAL.Time | undefined)?.toJSDate().toISOString();
  expect(new Date(startDate ?? '').toISOString()).toBe(start);
  return start;
};

// stephenharris/Event-Organiser 287: the time zone of a site is an offset. IANA tz, "etcetera": its zone is Etc/GMT-2.
test('reads an offset in place of a time zone', () => {
  expect(startOf({ start: '2026-06-15T10:00', timeZone: 'UTC+2' })).toBe('2026-06-15T08:00:00.000Z');
  expect(startOf({ start: '2026-06-15T10:00', timeZone: '-05:00' })).toBe('2026-06-15T15:00:00.000Z');
});

// adamgibbons/ics 114: the zone is written "Europe/london".
test('reads a time zone whose city has no capital', () => {
  expect(startOf({ start: '2026-07-01T10:00', timeZone: 'Europe/london' })).toBe('2026-07-01T09:00:00.000Z');
  expect(lines({ date: { start: '2026-07-01T10:00', timeZone: 'Europe/london' } })).toContain('DTSTART;TZID=Europe/London:20260701T100000');
});

// moment/luxon 632 and 865: zones once had offsets with seconds; ISO 8601 has no form for them.
test('writes an instant of a zone with seconds in its offset in UTC', () => {
  const date = { start: '1971-06-15T10:00', timeZone: 'Africa/Monrovia' };
  expect(eventJsonLd({ date }, {})).toMatchObject({ startDate: '1971-06-15T10:44:30Z' });
  expect(startOf(date)).toBe('1971-06-15T10:44:30.000Z');
});

// moment/luxon 826, 1596, 1799 and 865: midnight as 24:00, a day with an offset, offsets out of range or with seconds (ISO 8601-1:2019).
test.each(['2026-06-15T24:00', '2026-06-15Z', '2026-06-15T12:00+00:60', '2026-06-15T12:00+24:00', '2026-06-15T12:00+08:00:00'])(
  'shows %s unchanged, makes no date of it, and warns',
  (start) => {
    expect(told({ start })).toBe(start);
    expect(eventJsonLd({ date: { start } }, {})).not.toHaveProperty('startDate');
    expect(warnings()).toEqual([expect.stringContaining(`"${start}"`)]);
  },
);

// marnusw/date-fns-tz 93 and 182: an hour is lost at the changes of New York and Melbourne. IANA tz: 2020-03-08 07:00Z, 2020-10-03 16:00Z.
test.each([
  ['2020-03-08T01:59', 'America/New_York', '2020-03-08T06:59:00.000Z'],
  ['2020-03-08T02:00', 'America/New_York', '2020-03-08T07:00:00.000Z'],
  ['2020-03-08T03:00', 'America/New_York', '2020-03-08T07:00:00.000Z'],
  ['2020-10-04T01:45', 'Australia/Melbourne', '2020-10-03T15:45:00.000Z'],
  ['2020-10-04T03:15', 'Australia/Melbourne', '2020-10-03T16:15:00.000Z'],
])('%s in %s is %s', (start, timeZone, expected) => {
  expect(startOf({ start, timeZone })).toBe(expected);
});

// sebbo2002/ical-generator 680, thomersch/openstreetmap-calendar 185: without rules Outlook is off by an hour; a stamp has to be in UTC.
// iCalcreator/iCalcreator 86 and 106: it does not read RDATE. markuspoerschke/iCal 367: it needs both parts, from when they apply.
test('writes the rules of a zone as parts of their own, and the stamp in UTC', () => {
  const file = lines({ date: { start: '2025-09-23T12:00', end: '2025-09-23T14:00', timeZone: 'Europe/Paris' } });
  expect(file).toEqual(
    expect.arrayContaining(['TZID:Europe/Paris', 'BEGIN:DAYLIGHT', 'DTSTART:20250330T020000', 'DTSTART:20251026T030000']),
  );
  expect(file).toContain('DTSTAMP:20260102T030405Z');
  expect(file.filter((line) => line.startsWith('RDATE'))).toEqual([]);
});

// spatie/calendar-links 53, instructure/canvas-lms 1201: a day that ends when it begins. schemaorg/schemaorg 2874: endDate is the last day.
test('ends a day on the next one in a calendar, and on itself in structured data', () => {
  const date = { start: '2019-01-14', end: '2019-01-14' };
  expect(lines({ date })).toContain('DTEND;VALUE=DATE:20190115');
  expect(eventJsonLd({ date }, {})).toMatchObject({ startDate: '2019-01-14', endDate: '2019-01-14' });
});

// culturecreates/artsdata-data-model 123: offsets of standard time in summer, and written for another zone.
test('writes the offset that a zone has on the day', () => {
  expect(eventJsonLd({ date: { start: '2024-09-01T20:00', timeZone: 'America/Moncton' } }, {})).toMatchObject({
    startDate: '2024-09-01T20:00-03:00',
  });
  expect(eventJsonLd({ date: { start: '2024-12-01T20:00', timeZone: 'America/Moncton' } }, {})).toMatchObject({
    startDate: '2024-12-01T20:00-04:00',
  });
});

// add2cal/add-to-calendar-button 404: a time without a zone gave "DTSTARTundefined". nextcloud/server 48079: the names of Windows.
test.each([undefined, 'W. Europe Standard Time'])('writes a time in the zone %s as one of every calendar, and warns', (timeZone) => {
  expect(lines({ date: { start: '2023-09-03T14:00', timeZone } })).toContain('DTSTART:20230903T140000');
  expect(told({ start: '2023-09-03T14:00', timeZone })).toBe(`3 September 2023, 14:00${timeZone ? ` (${timeZone})` : ''}`);
  expect(warnings().join()).toMatch(/time zone/);
});
