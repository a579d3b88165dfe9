// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: ['januar', 'februar', 'marec', 'april', 'maj', 'junij', 'julij', 'avgust', 'september', 'oktober', 'november', 'december'],
  date: '{day}. {month} {year}',
  dayMonth: '{day}. {month}',
  withinMonth: '{from}.–{to}. {month} {year}',
  withinYear: '{from}–{to} {year}',
  range: '{from}–{to}',
  clock: '{HH}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'lokalni čas: {city}',
};

export const plurals: PluralPatterns = { one: '(^|0)1$', two: '(^|0)2$', few: '(^|0)[34]$' };
