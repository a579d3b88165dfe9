import type { EventDate } from '../content/event-date.js';
import { warn } from '../lib/warn.js';
import type { DateWords } from '../locales/language-data.js';
import { dayInWords, daysInWords, hasTime, type LocalDate, parseDate, sameDay, timeInWords, zoneInWords } from './dates.js';
import { interpolate } from './interpolate.js';

/** The time zone of a time. */
export type Clock = Pick<EventDate, 'timeZone' | 'timeZoneName'>;

/** Warns about a date. Call it in development only, like `warn`. */
export function warnAboutDate(iso: string | undefined, { timeZone }: Clock, source: string): void {
  const date = parseDate(iso, timeZone);
  if (process.env.NODE_ENV !== 'production' && iso && !date)
    warn(source, `got "${iso}", which is not an ISO 8601 date, so it is not formatted.`, 'Write dates as 2017-06-15 or 2017-06-15T10:00.');
  if (process.env.NODE_ENV !== 'production' && date?.offset && timeZone)
    warn(source, `got the unknown time zone "${timeZone}", so the time is shown as given.`, 'Use an IANA name such as "Europe/Malta".');
  if (process.env.NODE_ENV !== 'production' && date && hasTime(date) && !timeZone)
    warn(
      source,
      `got the time "${iso}" without a time zone, so people elsewhere cannot tell when it is.`,
      'Add timeZone, such as "Europe/Amsterdam".',
    );
}

/** Warns about the date of an event. A date with `text` needs no time zone. */
export function warnAboutEventDate(date: EventDate, source: string): void {
  const { start, end } = startAndEnd(date);
  warnAboutDate(date.start, date.text ? { timeZone: 'UTC' } : date, source);
  warnAboutDate(date.end, { timeZone: 'UTC' }, source);
  if (process.env.NODE_ENV !== 'production' && start && !end && parseDate(date.end))
    warn(source, `got the end "${date.end}" before the start "${date.start}", so the end is ignored.`, 'Swap them, or remove the end.');
}

/** Parses the start and the end of an event. An end before the start is left out; an end without a time lasts until the day is over. */
export function startAndEnd({ start: startIso, end: endIso, timeZone }: EventDate) {
  const [start, end] = [parseDate(startIso, timeZone), parseDate(endIso, timeZone)];
  return { start, end: start && end && end.local >= start.local.slice(0, end.local.length) ? end : undefined };
}

/**
 * The date of an event as display text and, for `<time>`, as a machine-readable value.
 * `text` is returned verbatim, and so is a `start` that is not a date; otherwise the text is formatted from `start` and `end`.
 * `dateTime` is present only if it is equivalent to the text: for a single day or a single start.
 */
export function describeEventDate(
  date: EventDate,
  words: DateWords,
  source = 'MeetingFactBox',
): { text: string; dateTime?: string } | undefined {
  const range = startAndEnd(date);
  const { start, end } = range;
  const dateTime = start && (!end || sameDay(start, end)) ? date.start : undefined;
  const text = eventDateInWords(date, words, range);
  if (process.env.NODE_ENV !== 'production') warnAboutEventDate(date, source);
  if (!text) return undefined;
  return dateTime ? { text, dateTime } : { text };
}

/** The date of an event in words: a day, a range of days, or times with their time zone. */
export function eventDateInWords(date: EventDate, words: DateWords, { start, end } = startAndEnd(date)): string {
  // A blank text, which only `formatDateRange` can get, hides no start.
  if (date.text && /\S/.test(date.text)) return date.text;
  if (!start) return date.start ?? '';
  const lastDay = end && !sameDay(start, end) ? end : undefined;
  if (!hasTime(start)) return lastDay ? daysInWords(start, lastDay, words) : dayInWords(start, words);
  const at = (day: LocalDate, time: string) => interpolate(words.dateTime, { date: dayInWords(day, words), time });
  if (!lastDay) return at(start, withTimeZone(timeInWords(start, end, words), start, date, words));
  // In a range of several days each time stays with its day: "9:00–17:00" would read as daily opening hours.
  const whole = (day: LocalDate) => (hasTime(day) ? at(day, timeInWords(day, undefined, words)) : dayInWords(day, words));
  return withTimeZone(interpolate(words.range, { from: whole(start), to: whole(lastDay) }), start, date, words);
}

/** A time with its time zone: "10:00 (Amsterdam time)". */
export function withTimeZone(time: string, { offset }: LocalDate, { timeZone, timeZoneName }: Clock, words: DateWords): string {
  const zone = timeZoneName || offset || (timeZone && zoneInWords(timeZone, words));
  return zone ? interpolate(words.zoned, { time, zone }) : time;
}
