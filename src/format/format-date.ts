import type { EventDate, ReadEventDate } from '../content/event-date.js';
import { warn } from '../lib/warn.js';
import type { DateWords } from '../locales/language-data.js';
import { dayInWords, timeInWords } from './dates.js';
import { type Clock, eventDateInWords, type ReadClock, warnAboutDate, warnAboutEventDate, withTimeZone } from './event-date.js';
import { hasTime, parseDate } from './moment.js';

// A clock or a date of content may hold `null`: nothing here tells it from a field that is missing.

/**
 * Formats the day of a date: "15 June 2017", "2017. június 15.", "15 ta’ Ġunju 2017". The result is the same on every server and in
 * every browser.
 *
 * @param iso ISO 8601 date (`2017-06-15`) or date and time (`2017-06-15T10:00`, `2017-06-15T08:00Z`); the time is not shown.
 *   Any other string is returned unchanged, with a warning in development.
 * @param words date patterns of the language: `en.dates`, `fr.dates`
 * @param clock `timeZone`: the IANA time zone in which an instant (a time with `Z` or an offset) is shown
 * @example formatDate('2026-03-09', cs.dates) // "9. března 2026"
 */
export function formatDate(iso: string, words: DateWords, { timeZone }: Clock = {}): string {
  const date = parseDate(iso, timeZone as ReadClock['timeZone']);
  if (process.env.NODE_ENV !== 'production') warnAboutDate(iso, { timeZone: timeZone ?? 'UTC' }, 'formatDate');
  return date ? dayInWords(date, words) : iso;
}

/**
 * Formats a range of dates and states common parts only once: "9.–11. března 2026", "30 June – 1 July 2017",
 * "15 June 2017, 10:00–12:30 (Amsterdam time)". Times are shown if `start` or `end` has one.
 *
 * @param date ISO 8601 `start` and `end` (inclusive), `timeZone` (IANA name) if they have a time; or `text`, which is returned unchanged.
 *   An end that is malformed or before the start is ignored; a malformed start is returned unchanged. Both warn in development.
 * @param words date patterns of the language: `en.dates`, `fr.dates`
 * @example formatDateRange({ start: '2026-03-09', end: '2026-03-11' }, cs.dates) // "9.–11. března 2026"
 */
export function formatDateRange(given: EventDate, words: DateWords): string {
  const date = (given ?? {}) as ReadEventDate;
  if (process.env.NODE_ENV !== 'production') warnAboutEventDate(date, 'formatDateRange');
  return eventDateInWords(date, words);
}

/**
 * Formats the time of a date, with its time zone: "10:00 (Amsterdam time)", "10.00", "10:00 Uhr (Ortszeit: Malta)".
 *
 * @param iso ISO 8601 date and time: local (`2017-06-15T10:00`), or an instant (`2017-06-15T08:00Z`), which is shown in `timeZone`.
 *   Any other string, including a date without a time, is returned unchanged, with a warning in development.
 * @param words date patterns of the language: `en.dates`, `fr.dates`
 * @param clock `timeZone`, an IANA name, and `timeZoneName`, its display name if the city of the IANA name is not suitable
 * @example formatTime('2017-06-15T08:00Z', en.dates, { timeZone: 'Europe/Amsterdam' }) // "10:00 (Amsterdam time)"
 */
export function formatTime(iso: string, words: DateWords, clock: Clock = {}): string {
  const date = parseDate(iso, clock.timeZone as ReadClock['timeZone']);
  const timed = date && hasTime(date);
  if (process.env.NODE_ENV !== 'production') warnAboutDate(iso, clock as ReadClock, 'formatTime');
  if (process.env.NODE_ENV !== 'production' && date && !timed)
    warn('formatTime', `got "${iso}", which has no time, so it is returned unchanged.`, 'Write 2017-06-15T10:00, or use formatDate.');
  return timed ? withTimeZone(timeInWords(date, undefined, words), date, clock as ReadClock, words) : iso;
}
