import { type Moment, twoDigits } from '../format/moment.js';
import { offsetAt, type Transition, transitions } from '../lib/time-zone.js';

/** Formats a date: "20170615". */
export function calendarDate(time: number): string {
  const date = new Date(time);
  return `${String(date.getUTCFullYear()).padStart(4, '0')}${twoDigits(date.getUTCMonth() + 1)}${twoDigits(date.getUTCDate())}`;
}

/** Formats a date and time: "20170615T100000". */
export function calendarTime(time: number): string {
  const date = new Date(time);
  return `${calendarDate(time)}T${twoDigits(date.getUTCHours())}${twoDigits(date.getUTCMinutes())}${twoDigits(date.getUTCSeconds())}`;
}

/** Formats an offset: "+0200"; with seconds for historical offsets that have them. */
function calendarOffset(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const rest = seconds % 60;
  return `${offset < 0 ? '-' : '+'}${twoDigits(seconds / 3600)}${twoDigits((seconds / 60) % 60)}${rest ? twoDigits(rest) : ''}`;
}

/**
 * The VTIMEZONE component of the moments' zone, if they have one: the offset at the start of the moments' years, and each change in
 * those years. Calendars that know the zone's name may use their own rules.
 */
export function timeZoneLines(moments: readonly Moment[]): string[] {
  const timeZone = moments.find((moment) => moment.timeZone)?.timeZone;
  if (timeZone === undefined) return [];
  const years = moments.map(({ local }) => new Date(local).getUTCFullYear());
  // One more day at both ends, because local years begin and end before or after those of UTC.
  const [start, end] = [Date.UTC(Math.min(...years), 0, 0), Date.UTC(Math.max(...years) + 1, 0, 2)];
  const offset = offsetAt(timeZone, start);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...[{ at: start, from: offset, to: offset }, ...transitions(timeZone, start, end)].flatMap(observance),
    'END:VTIMEZONE',
  ];
}

/** The lines for one change of offset. A change forwards is labelled DAYLIGHT; the label does not affect the calculation. */
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
