import { fill, localDigits } from './fill.js';

/** What a language needs to write dates. Plain data, taken from CLDR. */
export interface DateWords {
  /** The twelve months as they stand inside a date. */
  months: readonly string[];
  /** `{day} {month} {year}` in the language's order. */
  date: string;
  /** Days of one month: `{from}–{to} {month} {year}`. Times of one day are joined in the same way. */
  withinMonth: string;
  /** Days of one year; `{from}` and `{to}` are written with `dayMonth`. */
  withinYear: string;
  /** A day and its month without the year. */
  dayMonth: string;
  /** Everything else; `{from}` and `{to}` are whole dates. */
  range: string;
  /** Hours and minutes: `HH:mm`; one `H` for hours below ten without a nought. */
  clock: string;
  /** What is said with a clock time: `{time} Uhr`. Nothing by default. */
  time?: string;
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

/** A calendar day, and the clock time if one was given, as the clocks of one place show them. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  /** "10:00", with two digits each. */
  time?: string;
  /** Whose clock it is when all that is known is how far it is from UTC: "UTC", "UTC+2". */
  offset?: string;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:(Z)|([+-])((?:0\d|1[0-4])):?([0-5]\d))?)?$/;

/**
 * Reads an ISO 8601 date or date and time; `undefined` if it is malformed or no day of the calendar.
 * A time without offset is the local time of wherever it is. One with an offset (`Z`, `+02:00`) is an instant: it is read off
 * the clocks of `timeZone`, or, where that is not known, as it is given, with its offset.
 */
export function parseDate(iso: string | undefined, timeZone?: string): DateParts | undefined {
  const match = iso === undefined ? null : pattern.exec(iso);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = [1, 2, 3, 4, 5].map((at) => Number(match[at] ?? 0)) as [number, number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (!match[4]) return { year, month, day };
  const local = { year, month, day, time: `${match[4]}:${match[5]}` };
  const [, , , , , , utc, sign, hours, minutes] = match;
  if (!utc && !sign) return local;
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  const there = timeZone && onTheClock(date.getTime() - ahead * 60_000, timeZone);
  if (there) return there;
  return { ...local, offset: ahead ? `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}` : 'UTC' };
}

/** What the clocks of an IANA time zone show at an instant; `undefined` for a zone nobody knows. Only arithmetic: no words come from Intl. */
function onTheClock(instant: number, timeZone: string): DateParts | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone,
      ...{ hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    });
    const shown = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return { year: Number(shown.year), month: Number(shown.month), day: Number(shown.day), time: `${shown.hour}:${shown.minute}` };
  } catch {
    return undefined;
  }
}

function parts(date: DateParts, words: DateWords) {
  return {
    day: date.day === 1 && words.firstDay ? words.firstDay : date.day,
    month: words.months[date.month - 1] ?? '',
    year: date.year,
  };
}

/** One day in words: "15 June 2017". */
export function dayInWords(date: DateParts, words: DateWords): string {
  return localDigits(fill(words.date, parts(date, words)), words.digits);
}

/** Whether two dates are of one day, whatever the time. */
export function sameDay(a: DateParts, b: DateParts): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** From one day to another, saying what they share once: "15–16 June 2017". */
export function daysInWords(start: DateParts, end: DateParts, words: DateWords): string {
  const [from, to] = [parts(start, words), parts(end, words)];
  const sameYear = start.year === end.year;
  if (sameDay(start, end)) return dayInWords(start, words);
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

/** One clock time, or two of one day: "10:00", "10:00–12:30". */
export function timeInWords(start: string, end: string | undefined, words: DateWords): string {
  const clock = (time: string) => {
    const [hour = '', minute = ''] = time.split(':');
    return words.clock
      .replace('HH', hour)
      .replace('H', () => String(Number(hour)))
      .replace('mm', minute);
  };
  const dash = words.withinMonth.includes(' – ') ? ' – ' : '–';
  const text = end && end !== start ? `${clock(start)}${dash}${clock(end)}` : clock(start);
  return localDigits(fill(words.time ?? '{time}', { time: text }), words.digits);
}

/** The reader's word for an IANA zone: its city. "Europe/Amsterdam" is "Amsterdam time"; zones without a city, as "Etc/UTC", keep their name. */
export function zoneInWords(timeZone: string, words: DateWords): string {
  const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  return /^Etc\/|^[^/]+$/.test(timeZone) ? city : fill(words.zone, { city });
}
