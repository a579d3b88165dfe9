// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: ['януари', 'февруари', 'март', 'април', 'май', 'юни', 'юли', 'август', 'септември', 'октомври', 'ноември', 'декември'],
  monthYear: '{month} {year} г.',
  date: '{day} {month} {year} г.',
  dayMonth: '{day} {month}',
  withinMonth: '{from} – {to} {month} {year} г.',
  withinYear: '{from} – {to} {year} г.',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  time: '{time} ч.',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'местно време: {city}',
};

export const plurals: PluralPatterns = { one: '^1$' };
