import type { DateWords } from '../locales/language-data.js';
import { interpolate, toLocalDigits } from './interpolate.js';
import { type Moment, sharesPrefix } from './moment.js';

/** Inserts a date or its time into a pattern of the language. */
function fillPattern({ local }: Moment, pattern: string, words: DateWords): string {
  const [year = '', month, day, HH = '', mm = ''] = local.split(/\D/);
  const text = interpolate(pattern, {
    year,
    month: words.months[Number(month) - 1] ?? '',
    day: (day === '01' && words.firstDay) || Number(day),
    HH,
    H: Number(HH),
    mm,
  });
  return toLocalDigits(text, words.digits);
}

/** One day in words: "15 June 2017". */
export const dayInWords = (date: Moment, words: DateWords): string => fillPattern(date, words.date, words);

/** A text with a capital letter at its beginning. */
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A month of a year as a heading, with a capital letter: "June 2017". */
export const monthInWords = (date: Moment, words: DateWords): string =>
  capitalised(fillPattern(date, words.monthYear ?? '{month} {year}', { ...words, months: words.monthNames ?? words.months }));

/** A range of days that states a common month or year only once: "15–16 June 2017". */
export function daysInWords(start: Moment, end: Moment, words: DateWords): string {
  const [pattern, dayPattern] = sharesPrefix(start, end, 7)
    ? [words.withinMonth, '{day}']
    : sharesPrefix(start, end, 4)
      ? [words.withinYear, words.dayMonth]
      : [words.range, words.date];
  return fillPattern(end, interpolate(pattern, { from: fillPattern(start, dayPattern, words), to: dayPattern }), words);
}

/** The time of a date, or the times of two dates on one day: "10:00", "10:00–12:30". */
export function timeInWords(start: Moment, end: Moment | undefined, words: DateWords): string {
  const dash = /\s?–\s?/.exec(words.withinMonth);
  const from = fillPattern(start, words.clock, words);
  const time = end && end.local > start.local ? from + dash + fillPattern(end, words.clock, words) : from;
  return interpolate(words.time ?? '{time}', { time });
}

/** The display name of an IANA zone: "Amsterdam time" for "Europe/Amsterdam". Zones without a city, such as "Etc/UTC", keep their name. */
export function zoneInWords(timeZone: string, words: DateWords): string {
  const [, english] = /^(?!Etc).*\/(.+)/.exec(timeZone) ?? [];
  const city = words.cities?.[timeZone] ?? english?.replaceAll('_', ' ');
  return city ? interpolate(words.zone, { city }) : timeZone.replace('Etc/U', 'U');
}
