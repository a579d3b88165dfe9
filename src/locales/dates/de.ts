// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  date: '{day}. {month} {year}',
  dayMonth: '{day}. {month}',
  withinMonth: '{from}.–{to}. {month} {year}',
  withinYear: '{from} – {to} {year}',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  time: '{time} Uhr',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'Ortszeit: {city}',
};

export const plurals: PluralPatterns = { one: '^1$' };
