import { instantsOf, isTimeZone, offsetAt, readOffset } from '../lib/time-zone.js';
import { dateParts, hasTime, parseDate } from './dates.js';

/** A day, or a time on a day, in a form suitable for calculation. */
export interface Moment {
  /** The value of `Date.UTC` for year, month, day and time, in milliseconds. */
  local: number;
  /** False for a whole day. */
  hasTime: boolean;
  /** Milliseconds since the epoch; `undefined` if neither an offset nor a time zone is given. */
  instant?: number;
  /** The IANA zone, if its clocks show this local time exactly once; never UTC, which needs no rules. */
  timeZone?: string;
}

/** Reads an ISO 8601 date, with or without a time and an offset, in a time zone; `undefined` if it is malformed. */
export function readMoment(iso: string | undefined, zone?: string): Moment | undefined {
  const date = parseDate(iso);
  if (!iso || !date) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', offset] = /T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-].*)?$/.exec(iso) ?? [];
  const [year = 0, month = 0, day = 0] = dateParts(date);
  const clock = new Date(0);
  // Not `Date.UTC`, which interprets the year 17 as 1917.
  clock.setUTCFullYear(year, month - 1, day);
  const local = clock.setUTCHours(Number(hours), Number(minutes), Number(seconds));
  if (!hasTime(date)) return { local, hasTime: false };
  const timeZone = isTimeZone(zone) ? zone : undefined;
  const instants = timeZone ? instantsOf(local, timeZone) : [];
  const instant = offset ? local - readOffset(offset) : timeZone ? (instants[0] ?? instantOfSkipped(local, timeZone)) : undefined;
  return {
    local,
    hasTime: true,
    ...(instant !== undefined && { instant }),
    ...(timeZone && !/^(Etc\/)?UTC$/i.test(timeZone) && instants.length === 1 && instants[0] === instant && { timeZone }),
  };
}

/** The integer part of a number, padded to two digits. */
export const twoDigits = (value: number) => String(Math.trunc(value)).padStart(2, '0');

/** The instant of a local time that the clocks skip, reckoned with the offset before the change (RFC 5545, 3.3.5). */
const instantOfSkipped = (local: number, timeZone: string) => local - offsetAt(timeZone, local - 86_400_000);

/** The ISO value with its UTC offset, if that is known. */
export function isoWithOffset(iso: string | undefined, timeZone?: string): string | undefined {
  const moment = readMoment(iso, timeZone);
  if (!moment || !iso) return undefined;
  if (moment.instant === undefined || /(Z|[+-]\d\d:?\d\d)$/.test(iso.slice(10))) return iso;
  const minutes = Math.round((moment.local - moment.instant) / 60_000);
  return `${iso}${minutes < 0 ? '-' : '+'}${twoDigits(Math.abs(minutes) / 60)}:${twoDigits(Math.abs(minutes) % 60)}`;
}
