// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: [
    'január',
    'február',
    'március',
    'április',
    'május',
    'június',
    'július',
    'augusztus',
    'szeptember',
    'október',
    'november',
    'december',
  ],
  monthYear: '{year}. {month}',
  date: '{year}. {month} {day}.',
  dayMonth: '{month} {day}.',
  withinMonth: '{year}. {month} {from}–{to}.',
  withinYear: '{year}. {from} – {to}',
  range: '{from} – {to}',
  clock: '{H}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'helyi idő: {city}',
};

export const plurals: PluralPatterns = { one: '^1$' };
