import { clockAt, instantsOf, isTimeZone } from '../lib/time-zone.js';

/** A day, or a time on a day. */
export interface Moment {
  /** What the clocks show: `2017-06-15`, `2017-06-15T10:00` or `2017-06-15T10:00:30`. Sorts chronologically while the clocks do not change. */
  local: string;
  /** Milliseconds since the epoch, if the offset was given; `resolved` adds it to other times. */
  instant?: number | undefined;
  /** The offset of the local time as it was given, if its time zone is unknown: `UTC`, `UTC+02:00`. */
  offset?: string | undefined;
}

const pattern = /^(\d{4}-\d\d-\d\d)(?:(T\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-][01]\d:?[0-5]\d)?)?$/;

/**
 * Parses an ISO 8601 date or date and time; `undefined` if it is malformed or not on the calendar or the clock. A time with an offset (`Z`,
 * `+02:00`) is an instant: it is converted to the clocks of the time zone, or keeps its own if that is missing or unknown. A time without
 * an offset is one on these clocks.
 */
export function parseDate(iso: string | undefined, timeZone?: string): Moment | undefined {
  const [, day = '', time = '', given] = pattern.exec(iso ?? '') ?? [];
  const local = day + time;
  // What is not on the calendar is a later day, or none.
  if (new Date(time ? `${local}Z` : day).getUTCDate() !== Number(day.slice(8))) return undefined;
  if (!given) return { local };
  const offset = given.replace(/:?(\d\d)$/, ':$1');
  const instant = Date.parse(local + offset);
  const there = parseDate(clockAt(timeZone, instant));
  return there ? { local: there.local.slice(0, local.length), instant } : { local, instant, offset: `UTC${offset.replace('Z', '')}` };
}

/** A time with its instant, if its time zone or else its offset is known: the first, if the clocks show it twice. Days remain what they are. */
export function resolved(moment: Moment, timeZone: string | undefined, offset?: string): Moment {
  const { local, instant } = moment;
  if (instant !== undefined || !hasTime(moment)) return moment;
  if (!isTimeZone(timeZone)) return offset ? { local, offset, instant: Date.parse(local + isoOffset(offset)) } : moment;
  const [first = 0] = instantsOf(local, timeZone);
  return { local: clockAt(timeZone, first)?.slice(0, local.length) ?? local, instant: first };
}

/** Whether a date has a time. */
export const hasTime = ({ local }: Moment) => local.length > 10;

/** Whether the first characters of two dates are equal: 4 compare the year, 7 the year and month, 10 the day. */
export const sharesPrefix = (a: Moment, b: Moment, length: number) => a.local.startsWith(b.local.slice(0, length));

/** Whether two dates are on the same day, at whatever time. */
export const sameDay = (a: Moment, b: Moment): boolean => sharesPrefix(a, b, 10);

/** Whether a date can end what another begins. Times are compared as instants, if these are known; a day lasts until it is over. */
export const isEnd = (end: Moment, start: Moment): boolean =>
  start.instant && end.instant ? end.instant > start.instant : end.local >= start.local.slice(0, end.local.length);

/** A moment as ISO 8601, with its offset if its instant is known; in UTC if the offset has seconds, for which ISO 8601 has no form. */
export function isoOf(moment: Moment): string {
  const { local, instant, offset } = moment;
  if (instant === undefined || offset) return local + isoOffset(offset);
  const ahead = Math.floor((Date.parse(`${local}Z`) - instant) / 1000) / 60;
  if (!Number.isInteger(ahead)) return inUtc(instant);
  return `${local}${ahead < 0 ? '-' : '+'}${new Date(Math.abs(ahead) * 60_000).toISOString().slice(11, 16)}`;
}

/** "+02:00" for "UTC+02:00". */
const isoOffset = (offset = '') => offset.replace(/UTC(?=.)/, '').replace('UTC', 'Z');

/** An instant as ISO 8601 in UTC: "2017-06-15T08:00:00Z". */
export const inUtc = (instant: number): string => new Date(instant).toISOString().replace('.000', '');

/** A date as ISO 8601 in a time zone, with its offset if that is known; `undefined` if it is malformed. */
export function isoIn(iso: string | undefined, timeZone: string | undefined): string | undefined {
  const moment = parseDate(iso, timeZone);
  return moment && isoOf(resolved(moment, timeZone));
}
