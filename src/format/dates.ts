import type { DateWords } from '../locales/language-data.js';
import { interpolate, toLocalDigits } from './interpolate.js';

/** A day of the calendar, and the clock time if one was given, as the clocks of one place show them. */
export interface LocalDate {
  /** `2017-06-15` or `2017-06-15T10:00`. Dates sort by it. */
  local: string;
  /** Whose clock it is when all that is known is how far it is from UTC: "UTC", "UTC+02:00". */
  offset?: string;
}

const pattern = /^(\d{4}-\d\d-\d\d)(?:(T(?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d[.\d]*)?(Z|[+-][01]\d:?[0-5]\d)?)?$/;

/**
 * Reads an ISO 8601 date or date and time; `undefined` if it is malformed or no day of the calendar.
 * A time without offset is the local time of wherever it is. One with an offset (`Z`, `+02:00`) is an instant: it is read off
 * the clocks of `timeZone`, or, where that is not known, as it is given, with its offset.
 */
export function parseDate(iso: string | undefined, timeZone?: string): LocalDate | undefined {
  const [, day = '-', time = '', offset = ''] = pattern.exec(iso ?? '') ?? [];
  if (!new Date(day).toJSON()?.startsWith(day)) return undefined;
  const local = day + time;
  if (!offset) return { local };
  const from = offset.replace(/:?(\d\d)$/, ':$1');
  return (timeZone && atInstant(local + from, timeZone)) || { local, offset: `UTC${from.replace('Z', '')}` };
}

/**
 * What the clocks of an IANA time zone show at an instant; `undefined` for a zone nobody knows. Only arithmetic: no words come from Intl.
 * Swedish writes dates as ISO 8601 does; should an engine ever write something else, it is no date.
 */
function atInstant(instant: string, timeZone: string): LocalDate | undefined {
  try {
    return parseDate(new Date(instant).toLocaleString('sv', { timeZone }).replace(' ', 'T'));
  } catch {
    return undefined;
  }
}

/** Whether a date has a clock time. */
export const hasTime = ({ local }: LocalDate) => local.length > 10;

/** Year, month, day, hours and minutes in figures. */
export const dateParts = ({ local }: LocalDate) => local.split(/\D/).map(Number);

/** A pattern of the language filled with a date. */
function filled(date: LocalDate, pattern: string, words: DateWords): string {
  const [year = 0, month = 0, day = 0] = dateParts(date);
  return interpolate(pattern, { year, month: words.months[month - 1] ?? '', day: (day === 1 && words.firstDay) || day });
}

/** One day in words: "15 June 2017". */
export function dayInWords(date: LocalDate, words: DateWords): string {
  return toLocalDigits(filled(date, words.date, words), words.digits);
}

/** Whether two dates begin alike: 4 characters compare the year, 7 the month too, 10 the day too. */
const sharesPrefix = (a: LocalDate, b: LocalDate, length: number) => a.local.startsWith(b.local.slice(0, length));

/** Whether two dates are of one day, whatever the time. */
export const sameDay = (a: LocalDate, b: LocalDate): boolean => sharesPrefix(a, b, 10);

/** From one day to a later one, saying what they share once: "15–16 June 2017". */
export function daysInWords(start: LocalDate, end: LocalDate, words: DateWords): string {
  const [pattern, each] = sharesPrefix(start, end, 7)
    ? [words.withinMonth, '{day}']
    : sharesPrefix(start, end, 4)
      ? [words.withinYear, words.dayMonth]
      : [words.range, words.date];
  const text = interpolate(pattern, { from: filled(start, each, words), to: filled(end, each, words) });
  return toLocalDigits(filled(end, text, words), words.digits);
}

/** The clock time of a date, or of two of one day: "10:00", "10:00–12:30". */
export function timeInWords(start: LocalDate, end: LocalDate | undefined, words: DateWords): string {
  const clock = ({ local }: LocalDate) => {
    const [, , , HH = '', mm = ''] = local.split(/\D/);
    return interpolate(words.clock, { HH, H: Number(HH), mm });
  };
  const dash = words.withinMonth.includes(' – ') ? ' – ' : '–';
  const time = clock(start) + (end && end.local > start.local ? dash + clock(end) : '');
  return toLocalDigits(interpolate(words.time ?? '{time}', { time }), words.digits);
}

/** The reader's word for an IANA zone: its city. "Europe/Amsterdam" is "Amsterdam time"; zones without a city, as "Etc/UTC", keep their name. */
export function zoneInWords(timeZone: string, words: DateWords): string {
  const city = timeZone.replace(/.*\//, '').replaceAll('_', ' ');
  return /^Etc|^[^/]+$/.test(timeZone) ? city : interpolate(words.zone, { city });
}
