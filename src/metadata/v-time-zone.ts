import { type Moment, twoDigits } from '../format/moment.js';
import { offsetAt, type Transition, transitions } from '../lib/time-zone.js';

/** "20170615". */
export function calendarDate(time: number): string {
  const date = new Date(time);
  return `${String(date.getUTCFullYear()).padStart(4, '0')}${twoDigits(date.getUTCMonth() + 1)}${twoDigits(date.getUTCDate())}`;
}

/** "20170615T100000". */
export function calendarTime(time: number): string {
  const date = new Date(time);
  return `${calendarDate(time)}T${twoDigits(date.getUTCHours())}${twoDigits(date.getUTCMinutes())}${twoDigits(date.getUTCSeconds())}`;
}

/** "+0200"; seconds where a zone had them, long ago. */
function calendarOffset(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const rest = seconds % 60;
  return `${offset < 0 ? '-' : '+'}${twoDigits(seconds / 3600)}${twoDigits((seconds / 60) % 60)}${rest ? twoDigits(rest) : ''}`;
}

/**
 * The VTIMEZONE of the moments' zone, if they have one: what its clocks showed before the years of the moments, and each change in them.
 * Calendars that know the zone by its name may go by their own rules.
 */
export function timeZoneLines(moments: readonly Moment[]): string[] {
  const timeZone = moments.find((moment) => moment.timeZone)?.timeZone;
  if (timeZone === undefined) return [];
  const years = moments.map(({ local }) => new Date(local).getUTCFullYear());
  // A day more on both ends: the years begin and end earlier or later around the globe.
  const [start, end] = [Date.UTC(Math.min(...years), 0, 0), Date.UTC(Math.max(...years) + 1, 0, 2)];
  const offset = offsetAt(timeZone, start);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...[{ at: start, from: offset, to: offset }, ...transitions(timeZone, start, end)].flatMap(observance),
    'END:VTIMEZONE',
  ];
}

/** From when on the clocks show what. Forward is called daylight, which tells calendars nothing but a name. */
function observance({ at, from, to }: Transition): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${calendarTime(at + from)}`,
    `TZOFFSETFROM:${calendarOffset(from)}`,
    `TZOFFSETTO:${calendarOffset(to)}`,
    `END:${kind}`,
  ];
}
