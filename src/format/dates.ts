import type { DateWords } from '../locales/language-data.js';
import { interpolate, toLocalDigits } from './interpolate.js';

/** A calendar day, with a local time if one was given. */
export interface LocalDate {
  /** `2017-06-15` or `2017-06-15T10:00`; sorts chronologically. */
  local: string;
  /** The offset of the local time, if its time zone is unknown: "UTC", "UTC+02:00". */
  offset?: string;
}

const pattern = /^(\d{4}-\d\d-\d\d)(?:(T(?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d[.\d]*)?(Z|[+-][01]\d:?[0-5]\d)?)?$/;

/**
 * Parses an ISO 8601 date or date and time; `undefined` if it is malformed or not a calendar day.
 * A time without an offset is a local time. A time with an offset (`Z`, `+02:00`) is an instant: it is converted to `timeZone`,
 * or keeps its own local time and offset if the time zone is missing or unknown.
 */
export function parseDate(iso: string | undefined, timeZone?: string): LocalDate | undefined {
  const [, day = '-', time = '', offset = ''] = pattern.exec(iso ?? '') ?? [];
  if (!new Date(day).toJSON()?.startsWith(day)) return undefined;
  const local = day + time;
  if (!offset) return { local };
  const isoOffset = offset.replace(/:?(\d\d)$/, ':$1');
  return (timeZone && localDateAt(local + isoOffset, timeZone)) || { local, offset: `UTC${isoOffset.replace('Z', '')}` };
}

/**
 * The local date and time in an IANA time zone at an instant; `undefined` for an unknown zone. Intl only does the arithmetic: no words come
 * from it. The Swedish locale writes dates in ISO 8601; if an engine ever deviates from that, `parseDate` rejects the result.
 */
function localDateAt(instant: string, timeZone: string): LocalDate | undefined {
  try {
    return parseDate(new Date(instant).toLocaleString('sv', { timeZone }).replace(' ', 'T'));
  } catch {
    return undefined;
  }
}

/** Whether a date has a time. */
export const hasTime = ({ local }: LocalDate) => local.length > 10;

/** Year, month, day, hours and minutes as numbers. */
export const dateParts = ({ local }: LocalDate) => local.split(/\D/).map(Number);

/** Inserts a date into a pattern of the language. */
function fillPattern(date: LocalDate, pattern: string, words: DateWords): string {
  const [year = 0, month = 0, day = 0] = dateParts(date);
  return interpolate(pattern, { year, month: words.months[month - 1] ?? '', day: (day === 1 && words.firstDay) || day });
}

/** One day in words: "15 June 2017". */
export function dayInWords(date: LocalDate, words: DateWords): string {
  return toLocalDigits(fillPattern(date, words.date, words), words.digits);
}

/** A month of a year as a heading, with a capital letter: "June 2017". */
export function monthInWords(date: LocalDate, words: DateWords): string {
  const [year = 0, month = 0] = dateParts(date);
  const text = interpolate(words.monthYear ?? '{month} {year}', { year, month: (words.monthNames ?? words.months)[month - 1] ?? '' });
  return toLocalDigits(text.charAt(0).toUpperCase() + text.slice(1), words.digits);
}

/** Whether the first characters of two dates are equal: 4 compare the year, 7 the year and month, 10 the day. */
const sharesPrefix = (a: LocalDate, b: LocalDate, length: number) => a.local.startsWith(b.local.slice(0, length));

/** Whether two dates are on the same day, at whatever time. */
export const sameDay = (a: LocalDate, b: LocalDate): boolean => sharesPrefix(a, b, 10);

/** A range of days that states a common month or year only once: "15–16 June 2017". */
export function daysInWords(start: LocalDate, end: LocalDate, words: DateWords): string {
  const [pattern, dayPattern] = sharesPrefix(start, end, 7)
    ? [words.withinMonth, '{day}']
    : sharesPrefix(start, end, 4)
      ? [words.withinYear, words.dayMonth]
      : [words.range, words.date];
  const text = interpolate(pattern, { from: fillPattern(start, dayPattern, words), to: fillPattern(end, dayPattern, words) });
  return toLocalDigits(fillPattern(end, text, words), words.digits);
}

/** The time of a date, or the times of two dates on one day: "10:00", "10:00–12:30". */
export function timeInWords(start: LocalDate, end: LocalDate | undefined, words: DateWords): string {
  const clock = ({ local }: LocalDate) => {
    const [, , , HH = '', mm = ''] = local.split(/\D/);
    return interpolate(words.clock, { HH, H: Number(HH), mm });
  };
  const dash = words.withinMonth.includes(' – ') ? ' – ' : '–';
  const time = clock(start) + (end && end.local > start.local ? dash + clock(end) : '');
  return toLocalDigits(interpolate(words.time ?? '{time}', { time }), words.digits);
}

/** The display name of an IANA zone: "Amsterdam time" for "Europe/Amsterdam". Zones without a city, such as "Etc/UTC", keep their name. */
export function zoneInWords(timeZone: string, words: DateWords): string {
  const city = timeZone.replace(/.*\//, '').replaceAll('_', ' ');
  return /^Etc|^[^/]+$/.test(timeZone) ? city : interpolate(words.zone, { city });
}
