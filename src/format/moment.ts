import { instantsOf, isTimeZone, offsetAt, readOffset } from '../lib/time-zone.js';
import { dateParts, hasTime, parseDate } from './dates.js';

/** A day, or a clock time of a day, as machines reckon with it. */
export interface Moment {
  /** What `Date.UTC` makes of the figures, in milliseconds. */
  local: number;
  /** False for a whole day. */
  hasTime: boolean;
  /** When it is, in milliseconds; `undefined` where nobody says whose clock it is. */
  instant?: number;
  /** The IANA zone whose clocks show this time at that instant and at no other; not UTC, which needs no clocks. */
  timeZone?: string;
}

/** Reads an ISO 8601 date, with or without a time and an offset, in a time zone; `undefined` if it is none. */
export function readMoment(iso: string | undefined, zone?: string): Moment | undefined {
  const date = parseDate(iso);
  if (!iso || !date) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', offset] = /T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-].*)?$/.exec(iso) ?? [];
  const [year = 0, month = 0, day = 0] = dateParts(date);
  const clock = new Date(0);
  // Not `Date.UTC`, which takes the year 17 for 1917.
  clock.setUTCFullYear(year, month - 1, day);
  const local = clock.setUTCHours(Number(hours), Number(minutes), Number(seconds));
  if (!hasTime(date)) return { local, hasTime: false };
  const timeZone = isTimeZone(zone) ? zone : undefined;
  const instants = timeZone ? instantsOf(local, timeZone) : [];
  const instant = offset ? local - readOffset(offset) : timeZone ? (instants[0] ?? skipped(local, timeZone)) : undefined;
  return {
    local,
    hasTime: true,
    ...(instant !== undefined && { instant }),
    ...(timeZone && !/^(Etc\/)?UTC$/i.test(timeZone) && instants.length === 1 && instants[0] === instant && { timeZone }),
  };
}

/** A whole number in two figures. */
export const twoDigits = (value: number) => String(Math.trunc(value)).padStart(2, '0');

/** The clocks never show this time: they would if they had not been put forward (RFC 5545, 3.3.5). */
const skipped = (local: number, timeZone: string) => local - offsetAt(timeZone, local - 86_400_000);

/** The ISO value with the offset that says which instant is meant, where it can be told. */
export function isoWithOffset(iso: string | undefined, timeZone?: string): string | undefined {
  const moment = readMoment(iso, timeZone);
  if (!moment || !iso) return undefined;
  if (moment.instant === undefined || /(Z|[+-]\d\d:?\d\d)$/.test(iso.slice(10))) return iso;
  const minutes = Math.round((moment.local - moment.instant) / 60_000);
  return `${iso}${minutes < 0 ? '-' : '+'}${twoDigits(Math.abs(minutes) / 60)}:${twoDigits(Math.abs(minutes) % 60)}`;
}
