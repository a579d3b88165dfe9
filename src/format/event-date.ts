import type { EventDate } from '../content/meeting.js';
import { warn } from '../lib/warn.js';
import type { DateWords } from '../locales/language-data.js';
import { dayInWords, daysInWords, hasTime, type LocalDate, parseDate, sameDay, timeInWords, zoneInWords } from './dates.js';
import { interpolate } from './interpolate.js';

/** Whose clock shows a time. */
export type Clock = Pick<EventDate, 'timeZone' | 'timeZoneName'>;

/** Tells the developer what is wrong with a date. Always behind the condition for development, as `warn` itself. */
export function warnAboutDate(iso: string | undefined, { timeZone }: Clock, where: string): void {
  const date = parseDate(iso, timeZone);
  if (process.env.NODE_ENV !== 'production' && iso && !date)
    warn(where, `got "${iso}", which is no ISO 8601 date; it is not written in words.`, 'Write dates as 2017-06-15 or 2017-06-15T10:00.');
  if (process.env.NODE_ENV !== 'production' && date?.offset && timeZone)
    warn(where, `got the time zone "${timeZone}", which nobody knows; the time is shown as it is.`, 'Write IANA names: "Europe/Malta".');
  if (process.env.NODE_ENV !== 'production' && date && hasTime(date) && !timeZone)
    warn(
      where,
      `got the time "${iso}" without a time zone; readers elsewhere cannot tell when that is.`,
      'Add timeZone, such as "Europe/Amsterdam".',
    );
}

/** Tells the developer what is wrong with an event's date; what is given in words needs no zone. */
export function warnAboutEventDate(date: EventDate, where: string): void {
  const { start, end } = startAndEnd(date);
  warnAboutDate(date.start, date.text?.trim() ? { timeZone: 'UTC' } : date, where);
  warnAboutDate(date.end, { timeZone: 'UTC' }, where);
  if (process.env.NODE_ENV !== 'production' && start && !end && parseDate(date.end))
    warn(where, `got the end "${date.end}" before the start "${date.start}"; the end is left out.`, 'Swap them, or leave the end out.');
}

/** Where an event's date starts and ends; an end before the start is none. A day without a time ends when it is over. */
export function startAndEnd({ start: from, end: to, timeZone }: EventDate) {
  const [start, end] = [parseDate(from, timeZone), parseDate(to, timeZone)];
  return { start, end: start && end && end.local >= start.local.slice(0, end.local.length) ? end : undefined };
}

/**
 * An event's date as the reader sees it and as machines read it.
 * `text` is kept as given, and so is a start that is no date; else the date is written from `start` and `end`. `dateTime` is only
 * there when it says the same as the text: a single day or a single start.
 */
export function describeEventDate(date: EventDate, words: DateWords): { text: string; dateTime?: string } | undefined {
  const ends = startAndEnd(date);
  const { start, end } = ends;
  const dateTime = start && (!end || sameDay(start, end)) ? date.start : undefined;
  const text = eventDateInWords(date, words, ends);
  if (process.env.NODE_ENV !== 'production') warnAboutEventDate(date, 'MeetingFactBox');
  if (!text.trim()) return undefined;
  return dateTime ? { text, dateTime } : { text };
}

/** A day, days, or times of days, with whose clock it is. */
export function eventDateInWords(date: EventDate, words: DateWords, { start, end } = startAndEnd(date)): string {
  if (date.text?.trim()) return date.text;
  if (!start) return date.start ?? '';
  const several = end && !sameDay(start, end) ? end : undefined;
  if (!hasTime(start)) return several ? daysInWords(start, several, words) : dayInWords(start, words);
  const at = (day: LocalDate, time: string) => interpolate(words.dateTime, { date: dayInWords(day, words), time });
  if (!several) return at(start, withTimeZone(timeInWords(start, end, words), start, date, words));
  // Over several days a time belongs to its own day: "9:00–17:00" would read as daily hours.
  const whole = (day: LocalDate) => (hasTime(day) ? at(day, timeInWords(day, undefined, words)) : dayInWords(day, words));
  return withTimeZone(interpolate(words.range, { from: whole(start), to: whole(several) }), start, date, words);
}

/** A text with whose clock it tells by: "10:00 (Amsterdam time)". */
export function withTimeZone(time: string, { offset }: LocalDate, { timeZone, timeZoneName }: Clock, words: DateWords): string {
  const zone = timeZoneName || offset || (timeZone && zoneInWords(timeZone, words));
  return zone ? interpolate(words.zoned, { time, zone }) : time;
}
