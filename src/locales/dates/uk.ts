// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'],
  monthNames: [
    'січень',
    'лютий',
    'березень',
    'квітень',
    'травень',
    'червень',
    'липень',
    'серпень',
    'вересень',
    'жовтень',
    'листопад',
    'грудень',
  ],
  monthYear: '{month} {year} р.',
  date: '{day} {month} {year} р.',
  dayMonth: '{day} {month}',
  withinMonth: '{from}–{to} {month} {year} р.',
  withinYear: '{from} – {to} {year} р.',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'місцевий час: {city}',
};

export const plurals: PluralPatterns = { one: '(^|[^1])1$', few: '(^|[^1])[2-4]$', many: '' };
