import { isTimeZone } from '../lib/time-zone.js';
import type { DateWords } from '../locales/language-data.js';
import { capitalised } from './capitalised.js';
import { interpolate, toLocalDigits } from './interpolate.js';
import { clockOf, dateParts, type Moment } from './moment.js';

/** Inserts a date into a pattern of the language. */
function fillPattern(date: Moment, pattern: string, words: DateWords): string {
  const [year = 0, month = 0, day = 0] = dateParts(date);
  return interpolate(pattern, { year, month: words.months[month - 1] ?? '', day: (day === 1 && words.firstDay) || day });
}

/** One day in words: "15 June 2017". */
export function dayInWords(date: Moment, words: DateWords): string {
  return toLocalDigits(fillPattern(date, words.date, words), words.digits);
}

/** A month of a year as a heading, with a capital letter: "June 2017". */
export function monthInWords(date: Moment, words: DateWords): string {
  const [year = 0, month = 0] = dateParts(date);
  const text = interpolate(words.monthYear ?? '{month} {year}', { year, month: (words.monthNames ?? words.months)[month - 1] ?? '' });
  return toLocalDigits(capitalised(text), words.digits);
}

/** Whether the first characters of two dates are equal: 4 compare the year, 7 the year and month, 10 the day. */
const sharesPrefix = (a: Moment, b: Moment, length: number) => a.local.startsWith(b.local.slice(0, length));

/** A range of days that states a common month or year only once: "15–16 June 2017". */
export function daysInWords(start: Moment, end: Moment, words: DateWords): string {
  const [pattern, dayPattern] = sharesPrefix(start, end, 7)
    ? [words.withinMonth, '{day}']
    : sharesPrefix(start, end, 4)
      ? [words.withinYear, words.dayMonth]
      : [words.range, words.date];
  const text = interpolate(pattern, { from: fillPattern(start, dayPattern, words), to: fillPattern(end, dayPattern, words) });
  return toLocalDigits(fillPattern(end, text, words), words.digits);
}

/** The time of a date, or the times of two dates on one day: "10:00", "10:00–12:30". */
export function timeInWords(start: Moment, end: Moment | undefined, words: DateWords): string {
  const clock = ({ local }: Moment) => {
    const [, , , HH = '', mm = ''] = local.split(/\D/);
    return interpolate(words.clock, { HH, H: Number(HH), mm });
  };
  const dash = words.withinMonth.includes(' – ') ? ' – ' : '–';
  const time = clock(start) + (end && end.local > start.local ? dash + clock(end) : '');
  return toLocalDigits(interpolate(words.time ?? '{time}', { time }), words.digits);
}

/**
 * The display name of an IANA zone by its city: "Amsterdam time" for "Europe/Amsterdam". Unknown zones, zones without a city and, in languages
 * other than English, zones of which `words.cities` has no city have none.
 */
export function zoneInWords(timeZone: string | undefined, words: DateWords): string | undefined {
  if (!isTimeZone(timeZone)) return undefined;
  const english = /^(A\w+|Europe|Indian|Pacific)\//.test(timeZone) && timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const city = words.cities ? words.cities[timeZone] : english;
  return city ? interpolate(words.zone, { city }) : undefined;
}

/** An offset in words: "UTC", "UTC+2", "UTC−3:30". */
export const offsetInWords = (offset: number): string =>
  `UTC${offset ? (offset < 0 ? '−' : '+') + clockOf(offset).replace(/^0|:00/g, '') : ''}`;
