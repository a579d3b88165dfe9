import { fill, localDigits } from './fill.js';

/** What a language needs to write dates. Plain data, taken from CLDR. */
export interface DateWords {
  /** The twelve months as they stand inside a date. */
  months: readonly string[];
  /** `{day} {month} {year}` in the language's order. */
  date: string;
  /** Days of one month: `{from}–{to} {month} {year}`. */
  withinMonth: string;
  /** Days of one year; `{from}` and `{to}` are written with `dayMonth`. */
  withinYear: string;
  /** A day and its month without the year. */
  dayMonth: string;
  /** Everything else; `{from}` and `{to}` are whole dates. */
  range: string;
  /** A date and a clock time: `{date}, {time}`. */
  dateTime: string;
  /** A clock time and whose clock: `{time} ({zone})`. */
  zoned: string;
  /** Whose clock, by its city: `{city} time`. */
  zone: string;
  /** The ten digits, when the language does not use 0–9. */
  digits?: string;
  /** The first day of a month where it is written otherwise: "1er". */
  firstDay?: string;
}

/** A calendar day, and the clock time if one was given. Local: no time zone is applied. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  /** "10:00", as given. */
  time?: string;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads an ISO 8601 date or date and time; `undefined` if it is malformed or no day of the calendar. */
export function parseDate(iso: string | undefined): DateParts | undefined {
  const match = iso === undefined ? null : pattern.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { year, month, day, ...(match[4] && { time: `${match[4]}:${match[5]}` }) };
}

function parts(date: DateParts, words: DateWords) {
  return {
    day: date.day === 1 && words.firstDay ? words.firstDay : date.day,
    month: words.months[date.month - 1] ?? '',
    year: date.year,
  };
}

/** One day in words: "15 June 2017". */
export function formatDate(date: DateParts, words: DateWords): string {
  return localDigits(fill(words.date, parts(date, words)), words.digits);
}

/** Whether two dates are of one day, whatever the time. */
export function sameDay(a: DateParts, b: DateParts): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** From one day to another, saying what they share once: "15–16 June 2017". */
export function formatDateRange(start: DateParts, end: DateParts, words: DateWords): string {
  const [from, to] = [parts(start, words), parts(end, words)];
  const sameYear = start.year === end.year;
  if (sameDay(start, end)) return formatDate(start, words);
  let text: string;
  if (sameYear && start.month === end.month) {
    text = fill(words.withinMonth, { ...to, from: from.day, to: to.day });
  } else if (sameYear) {
    text = fill(words.withinYear, { year: to.year, from: fill(words.dayMonth, from), to: fill(words.dayMonth, to) });
  } else {
    text = fill(words.range, { from: fill(words.date, from), to: fill(words.date, to) });
  }
  return localDigits(text, words.digits);
}

/** The reader's word for an IANA zone: its city. "Europe/Amsterdam" is "Amsterdam". */
export function zoneName(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
