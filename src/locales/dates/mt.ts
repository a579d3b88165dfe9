// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: ['Jannar', 'Frar', 'Marzu', 'April', 'Mejju', 'Ġunju', 'Lulju', 'Awwissu', 'Settembru', 'Ottubru', 'Novembru', 'Diċembru'],
  date: '{day} ta’ {month} {year}',
  dayMonth: '{day} ta’ {month}',
  withinMonth: '{from}–{to} ta’ {month} {year}',
  withinYear: '{from} – {to} {year}',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'ħin lokali: {city}',
};

export const plurals: PluralPatterns = { one: '^1$', two: '^2$', few: '^0$|(^|0)[3-9]$|10$', many: '1[1-9]$' };
