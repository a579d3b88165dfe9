import type { EventDate, ReadEventDate } from '../content/event-date.js';
import { isTimeZone } from '../lib/time-zone.js';
import { warn } from '../lib/warn.js';
import type { DateWords } from '../locales/language-data.js';
import { dayInWords, daysInWords, timeInWords, zoneInWords } from './dates.js';
import { interpolate } from './interpolate.js';
import { hasTime, isEnd, isoOf, type Moment, parseDate, resolved, sameDay } from './moment.js';

/** The time zone of a time. */
export type Clock = Pick<EventDate, 'timeZone' | 'timeZoneName'>;
export type ReadClock = Pick<ReadEventDate, 'timeZone' | 'timeZoneName'>;

/** Start and end of an event. */
export interface EventRange {
  start?: Moment | undefined;
  end?: Moment | undefined;
}

/** Warns about a date. Call it in development only, like `warn`. */
export function warnAboutDate(iso: string | undefined, { timeZone }: ReadClock, source: string): void {
  const date = parseDate(iso, timeZone);
  if (process.env.NODE_ENV !== 'production' && iso && !date)
    warn(source, `got "${iso}", which is not an ISO 8601 date, so it is not formatted.`, 'Write dates as 2017-06-15 or 2017-06-15T10:00.');
  if (process.env.NODE_ENV !== 'production' && date && hasTime(date) && timeZone && !isTimeZone(timeZone))
    warn(source, `got the unknown time zone "${timeZone}", so the time is shown as given.`, 'Use an IANA name such as "Europe/Malta".');
  if (process.env.NODE_ENV !== 'production' && date && hasTime(date) && !timeZone)
    warn(
      source,
      `got the time "${iso}" without a time zone, so people elsewhere cannot tell when it is.`,
      'Add timeZone, such as "Europe/Amsterdam".',
    );
}

/** Warns about the date of an event. A date with `text` needs no time zone. */
export function warnAboutEventDate(date: ReadEventDate, source: string): void {
  const { start, end } = startAndEnd(date);
  warnAboutDate(date.start, date.text ? { timeZone: 'UTC' } : date, source);
  warnAboutDate(date.end, { timeZone: 'UTC' }, source);
  if (process.env.NODE_ENV !== 'production' && start && !end && parseDate(date.end))
    warn(source, `got the end "${date.end}" before the start "${date.start}", so the end is ignored.`, 'Swap them, or remove the end.');
}

/**
 * Parses the start and the end of an event. An end before the start is left out; an end without a time lasts until the day is over.
 */
function startAndEnd(date: ReadEventDate): EventRange {
  const start = parseDate(date.start, date.timeZone);
  const end = parseDate(date.end, date.timeZone);
  return { start, end: start && end && isEnd(end, start) ? end : undefined };
}

/**
 * The start and the end of an event with their instants, also of times that the clocks skip or repeat; a time without an offset has that of
 * the other. `formatDateRange` does without, because it would need the rules of time zones.
 */
export function eventRange({ start, end, timeZone }: ReadEventDate): EventRange {
  const [first, last] = [parseDate(start, timeZone), parseDate(end, timeZone)];
  const from = first && resolved(first, timeZone, last?.offset);
  const to = last && resolved(last, timeZone, first?.offset);
  return { start: from, end: from && to && isEnd(to, from) ? to : undefined };
}

/** A date in words, in parts: dates with their machine-readable value, and what stands between them. */
export type DateInWords = readonly { text: string; dateTime?: string }[];

/**
 * The date of an event as display text and, for `<time>`, as machine-readable values. `text` is returned verbatim, and so is a `start` that is
 * not a date; otherwise the text is formatted from `start` and `end`. A range has two values.
 */
export function describeEventDate(date: ReadEventDate, words: DateWords, source = 'MeetingFactBox'): DateInWords | undefined {
  if (process.env.NODE_ENV !== 'production') warnAboutEventDate(date, source);
  const range = eventRange(date);
  const [start, end] = [range.start && isoOf(range.start), range.end && isoOf(range.end)];
  const exact = { ...date, start: start ?? date.start, end };
  return withMachineValues(eventDateInWords(exact, words, range), range, Boolean(date.text));
}

/** The parts of a text about a start and an end. A text of the author's own has a value only if it is about a single day. */
export function withMachineValues(text: string, { start, end }: EventRange, isOwn: boolean): DateInWords | undefined {
  if (!text) return undefined;
  if (!start) return [{ text }];
  const from = { dateTime: isoOf(start) };
  // Two dates are joined by the first dash of a text.
  const [, first, dash, second] = (!isOwn && end && /^(.*?)(\s?–\s?)(.*)$/s.exec(text)) || [];
  if (first && dash && second && end) return [{ text: first, ...from }, { text: dash }, { text: second, dateTime: isoOf(end) }];
  return [end && !sameDay(start, end) ? { text } : { text, ...from }];
}

/** The date of an event in words: a day, a range of days, or times with their time zone. */
export function eventDateInWords(date: ReadEventDate, words: DateWords, { start, end } = startAndEnd(date)): string {
  // A blank text, which only `formatDateRange` can get, hides no start.
  if (date.text && /\S/.test(date.text)) return date.text;
  if (!start) return date.start ?? '';
  const lastDay = end && !sameDay(start, end) && end;
  if (!hasTime(start)) return lastDay ? daysInWords(start, lastDay, words) : dayInWords(start, words);
  // Two offsets without a time zone, or an hour that the clocks repeat: only in UTC is it clear how long it takes.
  if (start.instant && end?.instant && date.timeZone !== 'UTC' && (start.offset !== end.offset || end.local <= start.local))
    return eventDateInWords({ start: date.start, end: date.end, timeZone: 'UTC' }, words);
  const whole = (day: Moment, until?: Moment) =>
    hasTime(day)
      ? interpolate(words.dateTime, { date: dayInWords(day, words), time: timeInWords(day, until, words) })
      : dayInWords(day, words);
  // In a range of several days each time stays with its day: "9:00–17:00" would read as daily opening hours.
  const text = lastDay ? interpolate(words.range, { from: whole(start), to: whole(lastDay) }) : whole(start, end);
  return withTimeZone(text, start, date, words);
}

/** A time with its time zone: "10:00 (Amsterdam time)", "10:00 (UTC+2)". */
export function withTimeZone(time: string, { offset }: Moment, { timeZone, timeZoneName }: ReadClock, words: DateWords): string {
  const zone = timeZoneName || offset || (timeZone && zoneInWords(timeZone, words));
  return zone ? interpolate(words.zoned, { time, zone }) : time;
}
