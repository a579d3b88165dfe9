import type { EventDate } from '../content/event-date.js';
import { warn } from '../lib/warn.js';
import type { DateWords } from '../locales/language-data.js';
import { dayInWords, hasTime, parseDate, timeInWords } from './dates.js';
import { type Clock, eventDateInWords, warnAboutDate, warnAboutEventDate, withTimeZone } from './event-date.js';

/**
 * The day of a date in words: "15 June 2017", "2017. június 15.", "15 ta’ Ġunju 2017". The same text on every server and in every browser.
 *
 * @param iso ISO 8601 date (`2017-06-15`) or date and time (`2017-06-15T10:00`, `2017-06-15T08:00Z`), of which the day is written.
 *   Anything else comes back as it is; in development a warning says so.
 * @param words the language: `en.dates`, `fr.dates`
 * @param clock its `timeZone`, an IANA name, says in which an instant (a time with `Z` or an offset) is written
 * @example formatDate('2026-03-09', cs.dates) // "9. března 2026"
 */
export function formatDate(iso: string, words: DateWords, { timeZone }: Clock = {}): string {
  const date = parseDate(iso, timeZone);
  if (process.env.NODE_ENV !== 'production') warnAboutDate(iso, { timeZone: date?.offset ? timeZone : 'UTC' }, 'formatDate');
  return date ? dayInWords(date, words) : iso;
}

/**
 * From one date to another in words, saying once what they share: "9.–11. března 2026", "30 June – 1 July 2017",
 * "15 June 2017, 10:00–12:30 (Amsterdam time)". Times are written where they are given.
 *
 * @param given `start` and `end` (inclusive) as in ISO 8601, `timeZone` (IANA) wherever there is a clock time, or `text`, which comes back as it is.
 *   An end that is malformed or before the start is left out; a malformed start comes back as it is. In development a warning says so.
 * @param words the language: `en.dates`, `fr.dates`
 * @example formatDateRange({ start: '2026-03-09', end: '2026-03-11' }, cs.dates) // "9.–11. března 2026"
 */
export function formatDateRange(given: EventDate, words: DateWords): string {
  const date: EventDate = given ?? {};
  if (process.env.NODE_ENV !== 'production') warnAboutEventDate(date, 'formatDateRange');
  return eventDateInWords(date, words);
}

/**
 * The clock time of a date in words, with whose clock it is: "10:00 (Amsterdam time)", "10.00", "10:00 Uhr (Ortszeit: Malta)".
 *
 * @param iso ISO 8601 date and time, local (`2017-06-15T10:00`) or an instant (`2017-06-15T08:00Z`), which is read off the clocks of `timeZone`.
 *   Anything else comes back as it is, a day without a time too; in development a warning says so.
 * @param words the language: `en.dates`, `fr.dates`
 * @param clock `timeZone`, an IANA name, and `timeZoneName`, its name in words, where its city will not do
 * @example formatTime('2017-06-15T08:00Z', en.dates, { timeZone: 'Europe/Amsterdam' }) // "10:00 (Amsterdam time)"
 */
export function formatTime(iso: string, words: DateWords, clock: Clock = {}): string {
  const date = parseDate(iso, clock.timeZone);
  const timed = date && hasTime(date);
  if (process.env.NODE_ENV !== 'production') warnAboutDate(iso, clock, 'formatTime');
  if (process.env.NODE_ENV !== 'production' && date && !timed)
    warn('formatTime', `got "${iso}", which has no time, so it is returned unchanged.`, 'Write 2017-06-15T10:00, or use formatDate.');
  return timed ? withTimeZone(timeInWords(date, undefined, words), date, clock, words) : iso;
}
