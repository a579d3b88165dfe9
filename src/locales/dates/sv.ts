// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  date: '{day} {month} {year}',
  dayMonth: '{day} {month}',
  withinMonth: '{from}–{to} {month} {year}',
  withinYear: '{from}–{to} {year}',
  range: '{from}–{to}',
  clock: '{HH}:{mm}',
  dateTime: '{date} kl. {time}',
  zoned: '{time} ({zone})',
  zone: 'lokal tid: {city}',
};

export const plurals: PluralPatterns = { one: '^1$' };
