import { instantOf, isTimeZone, offsetAt, readOffset } from '../lib/time-zone.js';

/** A day, or a time on a day. */
export interface Moment {
  /** What the clocks show: `2017-06-15`, `2017-06-15T10:00` or `2017-06-15T10:00:30`. Sorts chronologically while the clocks do not change. */
  local: string;
  /** Milliseconds since the epoch; `undefined` for a day, and for a time of which neither the offset nor the time zone is known. */
  instant?: number;
  /** How far the clocks are ahead of UTC, in milliseconds; known if `instant` is. */
  offset?: number;
}

const pattern = /^(\d{4}-\d\d-\d\d)(?:(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)[.\d]*(Z|[+-][01]\d(?::?[0-5]\d)?)?)?$/;

/**
 * Parses an ISO 8601 date or date and time; `undefined` if it is malformed or not a calendar day. A time with an offset (`Z`, `+02:00`) is
 * an instant and is converted to the clocks of the time zone; one without is a time on these clocks.
 *
 * @param timeZone IANA name
 * @param offset offset of the clocks, if the time zone is missing or unknown: by default, that of the time itself
 */
export function parseDate(iso: string | undefined, timeZone?: string, offset?: number): Moment | undefined {
  const [, day = '-', time, given] = pattern.exec(iso ?? '') ?? [];
  if (!new Date(day).toJSON()?.startsWith(day)) return undefined;
  if (!time) return { local: day };
  const local = day + time;
  const shown = Date.parse(`${local}Z`);
  const zone = isTimeZone(timeZone) && timeZone;
  let instant = shown;
  if (given) instant -= readOffset(given);
  else if (zone) instant = instantOf(shown, zone);
  else if (offset === undefined) return { local };
  else instant -= offset;
  const ahead = zone ? offsetAt(zone, instant) : (offset ?? shown - instant);
  const there = new Date(instant + ahead).toISOString();
  // Years before 0 and after 9999 have a sign.
  return /^\d/.test(there) ? { local: there.slice(0, local.length), instant, offset: ahead } : undefined;
}

/** Whether a date has a time. */
export const hasTime = ({ local }: Moment) => local.length > 10;

/** Year, month, day, hours and minutes as numbers. */
export const dateParts = ({ local }: Moment) => local.split(/\D/).map(Number);

/** Whether two dates are on the same day, at whatever time. */
export const sameDay = (a: Moment, b: Moment): boolean => a.local.slice(0, 10) === b.local.slice(0, 10);

/**
 * Whether a date is before another: instants are compared, and days as they are written. A day is not before a time on it, nor a time before its day.
 */
export const isBefore = (a: Moment, b: Moment): boolean =>
  a.instant !== undefined && b.instant !== undefined ? a.instant < b.instant : a.local < b.local.slice(0, a.local.length);

/** A moment as ISO 8601, with its offset if that is known; in UTC if the offset has seconds, which ISO 8601 cannot express. */
export function isoOf({ local, instant, offset }: Moment): string {
  if (instant === undefined || offset === undefined) return local;
  if (offset % 60_000) return inUtc(instant);
  return local + (offset ? (offset < 0 ? '-' : '+') + clockOf(offset) : 'Z');
}

/** An instant as ISO 8601 in UTC: "2017-06-15T08:00:00Z". */
export const inUtc = (instant: number): string => new Date(instant).toISOString().replace('.000', '');

/** Hours and minutes of an offset, without its sign: "05:30". */
export const clockOf = (offset: number): string => new Date(Math.abs(offset)).toISOString().slice(11, 16);

/** A date as ISO 8601 in a time zone, with its offset if that is known; `undefined` if it is malformed. */
export function isoIn(iso: string | undefined, timeZone: string | undefined): string | undefined {
  const moment = parseDate(iso, timeZone);
  return moment && isoOf(moment);
}
