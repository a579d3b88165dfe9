// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: ['jaanuar', 'veebruar', 'märts', 'aprill', 'mai', 'juuni', 'juuli', 'august', 'september', 'oktoober', 'november', 'detsember'],
  date: '{day}. {month} {year}',
  dayMonth: '{day}. {month}',
  withinMonth: '{from}.–{to}. {month} {year}',
  withinYear: '{from} – {to} {year}',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  dateTime: '{date} kell {time}',
  zoned: '{time} ({zone})',
  zone: 'kohalik aeg: {city}',
};

export const plurals: PluralPatterns = { one: '^1$' };
