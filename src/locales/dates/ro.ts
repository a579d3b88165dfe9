// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  date: '{day} {month} {year}',
  dayMonth: '{day} {month}',
  withinMonth: '{from}–{to} {month} {year}',
  withinYear: '{from} – {to} {year}',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'ora locală: {city}',
};

export const plurals: PluralPatterns = { one: '^1$', few: '^0$|(^|0)[1-9]$|1.$' };
