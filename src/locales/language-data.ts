/** A message in the forms its language needs, by CLDR plural category; forms that read as `other` need not be named. */
export interface PluralMessage {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/**
 * How a language counts: for each CLDR plural category but `other` a pattern of the digits. The first that fits counts.
 * Data of our own, because browsers do not have the rules of every language, and then silently take those of another.
 */
export type PluralPatterns = { readonly [Category in Exclude<keyof PluralMessage, 'other'>]?: string };

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
  /** Hours and minutes: `{HH}:{mm}`; `{H}` for hours below ten without a nought. */
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
