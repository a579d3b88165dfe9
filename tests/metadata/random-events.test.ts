import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import type { ReadEventDate } from '../../src/content/event-date.js';
import { describeEventDate } from '../../src/format/event-date.js';
import { toICalendar } from '../../src/index.js';
import { transitions } from '../../src/lib/time-zone.js';
import { en } from '../../src/locales/en.js';
import { eventJsonLd } from '../../src/metadata/exports.js';
import { randomCases } from '../support/random-cases.js';
import { randomNumbers } from '../support/random-numbers.js';
import { watchWarnings } from '../support/warnings.js';

watchWarnings();

/** Moments at which clocks change: by an hour, by half an hour, by a day, at midnight; and at which they do not. */
const edges = [
  ['Europe/Amsterdam', '2026-03-29T01:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00Z'],
  ['Europe/Lisbon', '1996-03-31T01:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['America/Recife', '2000-10-15T02:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
  ['Asia/Kathmandu', '1986-01-01T00:00Z'],
  ['Etc/GMT+5', '2026-06-15T12:00Z'],
  ['UTC', '2026-06-15T12:00Z'],
] as const;
const minute = 60_000;
const offsets = ['Z', '+02:00', '+01:00', '-05:00', '+05:45', '-0330', '+14:00', '-12:00'];

/** A local time, or a time with an offset, on either side of an edge. */
function randomEvent(seed: number): ReadEventDate {
  const next = randomNumbers(seed);
  const [timeZone, at] = edges[next(edges.length)] ?? edges[0];
  const first = Date.parse(at) + (next(800) - 400) * minute * (next(3) ? 1 : 500);
  const last = first + (next(4) ? next(400) : next(6000) - 400) * minute;
  const written = (instant: number) => {
    const offset = offsets[next(offsets.length)] ?? 'Z';
    // A floating time is written as that of Greenwich: what it means is for the zone to say.
    const [zone, shift] = next(3) || seed % 5 === 0 ? [offset, shiftOf(offset)] : ['', 0];
    return `${new Date(instant + shift).toISOString().slice(0, next(5) ? 16 : 19)}${zone}`;
  };
  return { start: written(first), end: next(6) ? written(last) : undefined, ...(seed % 5 !== 0 && { timeZone }) };
}

const shiftOf = (offset: string) =>
  Date.parse('1970-01-01T00:00Z') - Date.parse(`1970-01-01T00:00${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);

/** What the platform shows in a zone, to the minute: "15 June 2026, 10:00". */
const shown = (instant: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })
    .format(instant)
    .replace(' at ', ', ');

// RFC 5545 (read by two parsers), schema.org startDate and endDate (ISO 8601), and the platform's own formatter for the text.
const events = randomCases(10_000);

test(`tells the same instants as text, calendar file and structured data, for ${events} events`, () => {
  let ends = 0;
  let asked = 0;
  for (let seed = 0; seed < events; seed++) {
    const date = randomEvent(seed);
    const label = JSON.stringify(date);
    const event = eventJsonLd({ date }, {}) as { startDate: string; endDate?: string };
    const file = toICalendar({ date }, { uid: 'a@coast.example', stamp: '2026-01-02' }) ?? '';
    const facts = { start: Date.parse(event.startDate), end: event.endDate === undefined ? undefined : Date.parse(event.endDate) };

    // What is written with an offset is that instant.
    if (/(Z|[+-]\d\d:?\d\d)$/.test(date.start ?? '')) expect(facts.start, label).toBe(Date.parse(date.start ?? ''));
    if (facts.end !== undefined) {
      ends++;
      expect(facts.end, `${label} ends before it begins`).toBeGreaterThan(facts.start);
      if (/(Z|[+-]\d\d:?\d\d)$/.test(date.end ?? '')) expect(facts.end, label).toBe(Date.parse(date.end ?? ''));
    }

    const calendar = new ICAL.Component(ICAL.parse(file));
    const one = calendar.getFirstSubcomponent('vevent');
    const instant = (name: string) => (one?.getFirstPropertyValue(name) as unknown as ICAL.Time | null)?.toJSDate().getTime();
    expect({ start: instant('dtstart'), end: instant('dtend') }, label).toEqual(facts);

    const [other] = convertIcsCalendar(undefined, file).events ?? [];
    const ending = other && 'end' in other ? other.end?.date.getTime() : undefined;
    // ts-ics reckons the changes of a zone as if they were in UTC, so it is asked only a day and more away from them.
    const isNear = (at = facts.start) =>
      date.timeZone && transitions(date.timeZone, at - 36 * 60 * minute, at + 36 * 60 * minute).length > 0;
    if (!isNear(facts.start) && !isNear(facts.end)) {
      asked++;
      expect({ start: other?.start.date.getTime(), end: ending }, label).toEqual(facts);
    }

    const text = (describeEventDate(date, en.dates) ?? []).map((part) => part.text).join('');
    const [, from, day, until, zone = ''] = /^(\d+ \w+ \d{4}, \d\d:\d\d)(?: ?– ?(\d+ \w+ \d{4}, )?(\d\d:\d\d))? \((.*)\)$/.exec(text) ?? [];
    const to = until && (day ?? from?.replace(/\d\d:\d\d$/, '')) + until;
    if (/^UTC[+-]/.test(zone)) {
      const shift = shiftOf(zone.slice(3));
      expect([from, to], label).toEqual([facts.start, facts.end].map((at) => at && shown(at + shift, 'UTC')));
    } else {
      const clocks = zone === 'UTC' ? 'UTC' : (date.timeZone ?? '');
      expect(from, label).toBe(shown(facts.start, clocks));
      expect(to, `${label}: ${text}`).toBe(facts.end && shown(facts.end, clocks));
    }
  }
  expect(ends).toBeGreaterThan(events / 2);
  expect(asked).toBeGreaterThan(events / 5);
}, 300_000);
