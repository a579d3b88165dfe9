import type { EventDate } from '../content/event-date.js';
import { isTimeZone } from '../lib/time-zone.js';
import { warn } from '../lib/warn.js';
import type { DateWords } from '../locales/language-data.js';
import { dayInWords, daysInWords, offsetInWords, timeInWords, zoneInWords } from './dates.js';
import { interpolate } from './interpolate.js';
import { hasTime, isBefore, isoOf, type Moment, parseDate, sameDay } from './moment.js';

/** The time zone of a time. */
export type Clock = Pick<EventDate, 'timeZone' | 'timeZoneName'>;

/** Start and end of an event. */
export interface EventRange {
  start?: Moment | undefined;
  end?: Moment | undefined;
}

/** Warns about a date. Call it in development only, like `warn`. */
export function warnAboutDate(iso: string | undefined, { timeZone }: Clock, source: string): void {
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
export function warnAboutEventDate(date: EventDate, source: string): void {
  const { start, end } = startAndEnd(date);
  warnAboutDate(date.start, date.text ? { timeZone: 'UTC' } : date, source);
  warnAboutDate(date.end, { timeZone: 'UTC' }, source);
  if (process.env.NODE_ENV !== 'production' && start && !end && parseDate(date.end))
    warn(
      source,
      isFloating(start)
        ? `got the end "${date.end}", which has an offset, and the start "${date.start}" without one, so the end is ignored.`
        : `got the end "${date.end}" before the start "${date.start}", so the end is ignored.`,
      isFloating(start) ? 'Add timeZone, such as "Europe/Amsterdam".' : 'Swap them, or remove the end.',
    );
}

/** Whether a time has neither an offset nor a time zone. */
const isFloating = (date: Moment) => hasTime(date) && date.instant === undefined;

/**
 * Parses the start and the end of an event, both on the clocks of its time zone, or else on those of the start. An end before the start is
 * left out, and one that cannot be compared with it; an end without a time lasts until the day is over.
 */
export function startAndEnd(date: EventDate): EventRange {
  const start = parseDate(date.start, date.timeZone);
  const end = parseDate(date.end, date.timeZone, start?.offset);
  const isEnd = start && end && !isBefore(end, start) && !(isFloating(start) && end.instant !== undefined);
  return { start, end: isEnd ? end : undefined };
}

/** A date in words, in parts: dates with their machine-readable value, and what stands between them. */
export type DateInWords = readonly { text: string; dateTime?: string }[];

/**
 * The date of an event as display text and, for `<time>`, as machine-readable values. `text` is returned verbatim, and so is a `start` that is
 * not a date; otherwise the text is formatted from `start` and `end`. A range has two values.
 */
export function describeEventDate(date: EventDate, words: DateWords, source = 'MeetingFactBox'): DateInWords | undefined {
  if (process.env.NODE_ENV !== 'production') warnAboutEventDate(date, source);
  const range = startAndEnd(date);
  return withMachineValues(eventDateInWords(date, words, range), range, !date.text);
}

/** The parts of a text about a start and an end. A text of the author's own has a value only if it is about a single day. */
export function withMachineValues(text: string, { start, end }: EventRange, isFormatted = true): DateInWords | undefined {
  if (!text) return undefined;
  if (!start) return [{ text }];
  const from = { dateTime: isoOf(start) };
  // Two dates are joined by the first dash of a text.
  const [, first, dash, second] = (isFormatted && end && /^(.*?)(\s?–\s?)(.*)$/s.exec(text)) || [];
  if (first && dash && second && end) return [{ text: first, ...from }, { text: dash }, { text: second, dateTime: isoOf(end) }];
  return [end && !sameDay(start, end) ? { text } : { text, ...from }];
}

/** The date of an event in words: a day, a range of days, or times with their time zone. */
export function eventDateInWords(date: EventDate, words: DateWords, { start, end } = startAndEnd(date)): string {
  // A blank text, which only `formatDateRange` can get, hides no start.
  if (date.text && /\S/.test(date.text)) return date.text;
  if (!start) return date.start ?? '';
  const lastDay = end && !sameDay(start, end) ? end : undefined;
  if (!hasTime(start)) return lastDay ? daysInWords(start, lastDay, words) : dayInWords(start, words);
  // Times of two offsets have one zone only by its name, and not even that in an hour that the clocks repeat.
  const hasName = date.timeZoneName || zoneInWords(date.timeZone, words);
  const isApart = end?.offset !== undefined && end.offset !== start.offset && (!hasName || end.local <= start.local);
  const zoned = (text: string, moment: Moment) => withTimeZone(text, moment, isApart ? {} : date, words);
  const time = (moment: Moment) => (isApart ? zoned(timeInWords(moment, undefined, words), moment) : timeInWords(moment, undefined, words));
  const at = (day: Moment, text: string) => interpolate(words.dateTime, { date: dayInWords(day, words), time: text });
  // In a range of several days each time stays with its day: "9:00–17:00" would read as daily opening hours.
  const whole = (day: Moment) => (hasTime(day) ? at(day, time(day)) : dayInWords(day, words));
  const range = (from: string, to: string) => interpolate(words.range, { from, to });
  const text = lastDay
    ? range(whole(start), whole(lastDay))
    : at(start, isApart ? range(time(start), time(end)) : timeInWords(start, end, words));
  return isApart ? text : zoned(text, start);
}

/** A time with its time zone: "10:00 (Amsterdam time)", "10:00 (UTC+2)". The name of an unknown zone is shown as given. */
export function withTimeZone(time: string, { offset }: Moment, { timeZone, timeZoneName }: Clock, words: DateWords): string {
  const zone = timeZoneName || zoneInWords(timeZone, words) || (offset === undefined ? timeZone : offsetInWords(offset));
  return zone ? interpolate(words.zoned, { time, zone }) : time;
}
