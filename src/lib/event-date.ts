import type { EventDate } from '../content/meeting.js';
import { type DateParts, type DateWords, formatDate, formatDateRange, parseDate, zoneName } from './dates.js';
import { fill, localDigits } from './fill.js';
import { warn } from './warn.js';

const where = 'MeetingFactBox';

function read(iso: string | undefined): DateParts | undefined {
  const date = parseDate(iso);
  if (iso !== undefined && !date) {
    if (process.env.NODE_ENV !== 'production')
      warn(where, `got "${iso}", which is no ISO 8601 date; it is left out.`, 'Write dates as 2017-06-15 or 2017-06-15T10:00.');
  }
  return date;
}

/**
 * An event's date as the reader sees it and as machines read it.
 * `text` is kept as given; else the date is written from `start` and `end`. `dateTime` is only there
 * when it says the same as the text: a single day or a single start.
 */
export function describeEventDate(date: EventDate, words: DateWords): { text: string; dateTime?: string } | undefined {
  const start = read(date.start);
  const end = read(date.end);
  const oneDay = start && (!end || (end.year === start.year && end.month === start.month && end.day === start.day));
  const dateTime = oneDay ? date.start : undefined;
  const text = date.text ?? (start && written(start, end, date, words));
  if (!text) return undefined;
  return dateTime ? { text, dateTime } : { text };
}

function written(start: DateParts, end: DateParts | undefined, date: EventDate, words: DateWords): string {
  const days = end ? formatDateRange(start, end, words) : formatDate(start, words);
  if (!start.time) return days;
  if (!date.timeZone) {
    if (process.env.NODE_ENV !== 'production')
      warn(
        where,
        `got the time "${date.start}" without a time zone; readers elsewhere cannot tell when that is.`,
        'Add timeZone, such as "Europe/Amsterdam".',
      );
  }
  const range = end?.time && end.time !== start.time ? `${start.time}–${end.time}` : start.time;
  const time = words.digits ? localDigits(range, words.digits) : range;
  const zoned = date.timeZone ? fill(words.zoned, { time, zone: zoneName(date.timeZone) }) : time;
  return fill(words.dateTime, { date: days, time: zoned });
}
