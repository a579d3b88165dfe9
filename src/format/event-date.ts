import type { EventDate } from '../content/event-date.js';
import { warn } from '../lib/warn.js';
import type { DateWords } from '../locales/language-data.js';
import { dayInWords, daysInWords, hasTime, type LocalDate, parseDate, sameDay, timeInWords, zoneInWords } from './dates.js';
import { interpolate } from './interpolate.js';

/** The time zone whose clocks show a time. */
export type Clock = Pick<EventDate, 'timeZone' | 'timeZoneName'>;

/** Warns about a date. Only to be called in development, as `warn` itself. */
export function warnAboutDate(iso: string | undefined, { timeZone }: Clock, where: string): void {
  const date = parseDate(iso, timeZone);
  if (process.env.NODE_ENV !== 'production' && iso && !date)
    warn(where, `got "${iso}", which is not an ISO 8601 date, so it is not formatted.`, 'Write dates as 2017-06-15 or 2017-06-15T10:00.');
  if (process.env.NODE_ENV !== 'production' && date?.offset && timeZone)
    warn(where, `got the unknown time zone "${timeZone}", so the time is shown as given.`, 'Use an IANA name such as "Europe/Malta".');
  if (process.env.NODE_ENV !== 'production' && date && hasTime(date) && !timeZone)
    warn(
      where,
      `got the time "${iso}" without a time zone, so people elsewhere cannot tell when it is.`,
      'Add timeZone, such as "Europe/Amsterdam".',
    );
}

/** Warns about an event's date; one given in words needs no time zone. */
export function warnAboutEventDate(date: EventDate, where: string): void {
  const { start, end } = startAndEnd(date);
  warnAboutDate(date.start, date.text ? { timeZone: 'UTC' } : date, where);
  warnAboutDate(date.end, { timeZone: 'UTC' }, where);
  if (process.env.NODE_ENV !== 'production' && start && !end && parseDate(date.end))
    warn(where, `got the end "${date.end}" before the start "${date.start}", so the end is ignored.`, 'Swap them, or remove the end.');
}

/** Start and end of an event's date; an end before the start is none. A day without a time ends when it is over. */
export function startAndEnd({ start: from, end: to, timeZone }: EventDate) {
  const [start, end] = [parseDate(from, timeZone), parseDate(to, timeZone)];
  return { start, end: start && end && end.local >= start.local.slice(0, end.local.length) ? end : undefined };
}

/**
 * An event's date as the reader sees it and as machines read it.
 * `text` is kept as given, and so is a start that is not a date; else the date is written from `start` and `end`. `dateTime` is only
 * there when it says the same as the text: a single day or a single start.
 */
export function describeEventDate(date: EventDate, words: DateWords): { text: string; dateTime?: string } | undefined {
  const ends = startAndEnd(date);
  const { start, end } = ends;
  const dateTime = start && (!end || sameDay(start, end)) ? date.start : undefined;
  const text = eventDateInWords(date, words, ends);
  if (process.env.NODE_ENV !== 'production') warnAboutEventDate(date, 'MeetingFactBox');
  if (!text) return undefined;
  return dateTime ? { text, dateTime } : { text };
}

/** A day, days, or times of days, with their time zone. */
export function eventDateInWords(date: EventDate, words: DateWords, { start, end } = startAndEnd(date)): string {
  // A blank text, which only `formatDateRange` can get, hides no start.
  if (date.text && /\S/.test(date.text)) return date.text;
  if (!start) return date.start ?? '';
  const several = end && !sameDay(start, end) ? end : undefined;
  if (!hasTime(start)) return several ? daysInWords(start, several, words) : dayInWords(start, words);
  const at = (day: LocalDate, time: string) => interpolate(words.dateTime, { date: dayInWords(day, words), time });
  if (!several) return at(start, withTimeZone(timeInWords(start, end, words), start, date, words));
  // Over several days a time belongs to its own day: "9:00–17:00" would read as daily hours.
  const whole = (day: LocalDate) => (hasTime(day) ? at(day, timeInWords(day, undefined, words)) : dayInWords(day, words));
  return withTimeZone(interpolate(words.range, { from: whole(start), to: whole(several) }), start, date, words);
}

/** A time with its time zone: "10:00 (Amsterdam time)". */
export function withTimeZone(time: string, { offset }: LocalDate, { timeZone, timeZoneName }: Clock, words: DateWords): string {
  const zone = timeZoneName || offset || (timeZone && zoneInWords(timeZone, words));
  return zone ? interpolate(words.zoned, { time, zone }) : time;
}
