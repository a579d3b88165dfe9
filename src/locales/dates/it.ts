// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  date: '{day} {month} {year}',
  dayMonth: '{day} {month}',
  withinMonth: '{from}–{to} {month} {year}',
  withinYear: '{from} – {to} {year}',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'ora locale: {city}',
  firstDay: '1º',
};

export const plurals: PluralPatterns = { one: '^1$', many: '000000$' };
