import type { EventDate } from '../content/meeting.js';
import { type DateParts, type DateWords, formatDate, formatDateRange, parseDate, sameDay, zoneName } from './dates.js';
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
  const oneDay = start && (!end || sameDay(start, end));
  const dateTime = oneDay ? date.start : undefined;
  const text = date.text ?? (start && written(start, end, date, words));
  if (!text) return undefined;
  return dateTime ? { text, dateTime } : { text };
}

function written(start: DateParts, end: DateParts | undefined, date: EventDate, words: DateWords): string {
  if (end && key(end) < key(start)) {
    if (process.env.NODE_ENV !== 'production')
      warn(where, `got the end "${date.end}" before the start "${date.start}"; the end is left out.`, 'Swap them, or leave the end out.');
    return written(start, undefined, date, words);
  }
  if (!start.time) return end ? formatDateRange(start, end, words) : formatDate(start, words);
  if (process.env.NODE_ENV !== 'production' && !date.timeZone)
    warn(
      where,
      `got the time "${date.start}" without a time zone; readers elsewhere cannot tell when that is.`,
      'Add timeZone, such as "Europe/Amsterdam".',
    );
  const zone = date.timeZoneName ?? (date.timeZone && namedZone(date.timeZone, words));
  const inZone = (text: string) => (zone ? fill(words.zoned, { time: text, zone }) : text);
  const clock = (parts: DateParts) => localDigits(parts.time ?? '', words.digits);
  const whole = (parts: DateParts) =>
    parts.time ? fill(words.dateTime, { date: formatDate(parts, words), time: clock(parts) }) : formatDate(parts, words);
  // Over several days a time belongs to its own day: "9:00–17:00" would read as daily hours.
  if (end && !sameDay(start, end)) return inZone(fill(words.range, { from: whole(start), to: whole(end) }));
  const time = end?.time && end.time !== start.time ? `${clock(start)}–${clock(end)}` : clock(start);
  return fill(words.dateTime, { date: formatDate(start, words), time: inZone(time) });
}

const key = ({ year, month, day, time = '' }: DateParts) => `${String(year).padStart(4, '0')}-${month + 10}-${day + 10}T${time}`;

/** "Amsterdam time"; "UTC" as it is. */
function namedZone(timeZone: string, words: DateWords): string {
  const city = zoneName(timeZone);
  return city === 'UTC' ? city : fill(words.zone, { city });
}
