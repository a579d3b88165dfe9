// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: [
    'janvāris',
    'februāris',
    'marts',
    'aprīlis',
    'maijs',
    'jūnijs',
    'jūlijs',
    'augusts',
    'septembris',
    'oktobris',
    'novembris',
    'decembris',
  ],
  monthYear: '{year}. g. {month}',
  date: '{year}. gada {day}. {month}',
  dayMonth: '{day}. {month}',
  withinMonth: '{year}. gada {from}.–{to}. {month}',
  withinYear: '{year}. gada {from} – {to}',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'vietējais laiks: {city}',
};

export const plurals: PluralPatterns = { zero: '0$|1[1-9]$', one: '(^|[^1])1$' };
