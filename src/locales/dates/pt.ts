// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  monthYear: '{month} de {year}',
  date: '{day} de {month} de {year}',
  dayMonth: '{day} de {month}',
  withinMonth: '{from}–{to} de {month} de {year}',
  withinYear: '{from} – {to} de {year}',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'hora local: {city}',
};

export const plurals: PluralPatterns = { one: '^1$', many: '000000$' };
