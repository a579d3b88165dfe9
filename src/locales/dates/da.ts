// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  date: '{day}. {month} {year}',
  dayMonth: '{day}. {month}',
  withinMonth: '{from}.–{to}. {month} {year}',
  withinYear: '{from}–{to} {year}',
  range: '{from}–{to}',
  clock: '{HH}.{mm}',
  dateTime: '{date} kl. {time}',
  zoned: '{time} ({zone})',
  zone: 'lokal tid: {city}',
};

export const plurals: PluralPatterns = { one: '^1$' };
