/** A message with a number, in its plural forms by CLDR plural category; forms equal to `other` may be left out. */
export interface PluralMessage {
  /** For the category `zero`, which is 0 in Arabic. */
  zero?: string;
  /** For the category `one`, in many languages only 1. */
  one?: string;
  /** For the category `two`, in languages with a dual. */
  two?: string;
  /** For the category `few`: 2 to 4 in Czech. */
  few?: string;
  /** For the category `many`: 5 to 20 in Polish. */
  many?: string;
  /** For all other numbers. */
  other: string;
}

/**
 * A label over one or several things whose number is not shown: a text that suits any number, or forms. It is chosen by the number itself,
 * not by its plural category, which in many languages is that of 1 for 21 as well.
 */
export type LabelMessage = string | LabelForms;

/** The forms of a label. */
export interface LabelForms {
  /**
   * Over exactly one.
   * @default several
   */
  one?: string;
  /**
   * Over exactly two, in languages with a dual.
   * @default several
   */
  two?: string;
  /** Over any other number. */
  several: string;
}

/**
 * The plural rules of a language: a regular expression for each CLDR plural category except `other`, tested against the digits of the
 * count. The first match applies. They are not taken from Intl, because browsers that lack a language silently use another's rules.
 */
export type PluralPatterns = { readonly [Category in Exclude<keyof PluralMessage, 'other'>]?: string };

/** The words and patterns with which a language formats dates. Plain data, taken from CLDR. */
export interface DateWords {
  /** The twelve month names, in the form used inside a date. */
  months: readonly string[];
  /**
   * The twelve month names without a day, if they have another form there.
   * @default months
   */
  monthNames?: readonly string[];
  /**
   * A month of a year.
   * @default '{month} {year}'
   */
  monthYear?: string;
  /** `{day} {month} {year}` in the order of the language. */
  date: string;
  /** A range within one month: `{from}–{to} {month} {year}`. Two times of one day are joined by the same dash. */
  withinMonth: string;
  /** A range within one year; `{from}` and `{to}` are formatted with `dayMonth`. */
  withinYear: string;
  /** A day and its month without the year. */
  dayMonth: string;
  /** Any other range; `{from}` and `{to}` are whole dates. */
  range: string;
  /** Hours and minutes: `{HH}:{mm}`, or `{H}` for hours without a leading zero. */
  clock: string;
  /**
   * Pattern around a time: `{time} Uhr`.
   * @default '{time}'
   */
  time?: string;
  /** A date with a time: `{date}, {time}`. */
  dateTime: string;
  /** A time with its time zone: `{time} ({zone})`. */
  zoned: string;
  /** Name of a time zone, by its city: `{city} time`. */
  zone: string;
  /**
   * Names of the cities of time zones, by IANA name: `{ 'Europe/Brussels': 'Bruxelles' }`. `withCities` adds those that the CLDR has.
   * @default the English names, which are part of the IANA names
   */
  cities?: Readonly<Record<string, string>>;
  /** The ten digits, if the language does not use 0–9. */
  digits?: string;
  /** The first day of a month, if it is not written as a plain number: "1er". */
  firstDay?: string;
}
