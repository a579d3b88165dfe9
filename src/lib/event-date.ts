import type { EventDate } from '../content/meeting.js';
import { type DateParts, type DateWords, dayInWords, daysInWords, parseDate, sameDay, timeInWords, zoneInWords } from './dates.js';
import { fill } from './fill.js';
import { warn } from './warn.js';

/** Whose clock shows a time. */
export type Clock = Pick<EventDate, 'timeZone' | 'timeZoneName'>;

/** Reads a date as the clocks of its zone show it, and tells the developer what is wrong with it. */
export function readDate(iso: string | undefined, { timeZone }: Clock, where: string): DateParts | undefined {
  const date = parseDate(iso, timeZone);
  if (process.env.NODE_ENV !== 'production') {
    if (iso !== undefined && !date)
      warn(where, `got "${iso}", which is no ISO 8601 date; it is shown as it is.`, 'Write dates as 2017-06-15 or 2017-06-15T10:00.');
    if (date?.offset && timeZone)
      warn(where, `got the time zone "${timeZone}", which nobody knows; the time is shown as it is.`, 'Write IANA names: "Europe/Malta".');
    if (date?.time && !timeZone)
      warn(
        where,
        `got the time "${iso}" without a time zone; readers elsewhere cannot tell when that is.`,
        'Add timeZone, such as "Europe/Amsterdam".',
      );
  }
  return date;
}

/**
 * An event's date as the reader sees it and as machines read it.
 * `text` is kept as given; else the date is written from `start` and `end`. `dateTime` is only there
 * when it says the same as the text: a single day or a single start.
 */
export function describeEventDate(date: EventDate, words: DateWords): { text: string; dateTime?: string } | undefined {
  const where = 'MeetingFactBox';
  const start = readDate(date.start, date, where);
  const end = readDate(date.end, date, where);
  const oneDay = start && (!end || sameDay(start, end));
  const dateTime = oneDay ? date.start : undefined;
  const text = date.text ?? (start ? datesInWords(start, end, date, words, where) : date.start);
  if (!text?.trim()) return undefined;
  return dateTime ? { text, dateTime } : { text };
}

/** A day, days, or times of days, with whose clock it is. */
export function datesInWords(start: DateParts, end: DateParts | undefined, date: EventDate, words: DateWords, where: string): string {
  if (end && key(end) < key(start)) {
    if (process.env.NODE_ENV !== 'production')
      warn(where, `got the end "${date.end}" before the start "${date.start}"; the end is left out.`, 'Swap them, or leave the end out.');
    return datesInWords(start, undefined, date, words, where);
  }
  if (!start.time) return end ? daysInWords(start, end, words) : dayInWords(start, words);
  // Over several days a time belongs to its own day: "9:00–17:00" would read as daily hours.
  if (end && !sameDay(start, end)) {
    const whole = (parts: DateParts) =>
      parts.time
        ? fill(words.dateTime, { date: dayInWords(parts, words), time: timeInWords(parts.time, undefined, words) })
        : dayInWords(parts, words);
    return onClock(fill(words.range, { from: whole(start), to: whole(end) }), start, date, words);
  }
  const time = onClock(timeInWords(start.time, end?.time, words), start, date, words);
  return fill(words.dateTime, { date: dayInWords(start, words), time });
}

/** A text with whose clock it tells by: "10:00 (Amsterdam time)". */
export function onClock(text: string, { offset }: DateParts, { timeZone, timeZoneName }: Clock, words: DateWords): string {
  const zone = timeZoneName ?? offset ?? (timeZone && zoneInWords(timeZone, words));
  return zone ? fill(words.zoned, { time: text, zone }) : text;
}

const key = ({ year, month, day, time = '' }: DateParts) => `${String(year).padStart(4, '0')}-${month + 10}-${day + 10}T${time}`;
