// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: [
    'siječnja',
    'veljače',
    'ožujka',
    'travnja',
    'svibnja',
    'lipnja',
    'srpnja',
    'kolovoza',
    'rujna',
    'listopada',
    'studenoga',
    'prosinca',
  ],
  monthNames: [
    'siječanj',
    'veljača',
    'ožujak',
    'travanj',
    'svibanj',
    'lipanj',
    'srpanj',
    'kolovoz',
    'rujan',
    'listopad',
    'studeni',
    'prosinac',
  ],
  monthYear: '{month} {year}.',
  date: '{day}. {month} {year}.',
  dayMonth: '{day}. {month}',
  withinMonth: '{from}. – {to}. {month} {year}.',
  withinYear: '{from} – {to} {year}.',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'lokalno vrijeme: {city}',
};

export const plurals: PluralPatterns = { one: '(^|[^1])1$', few: '(^|[^1])[2-4]$' };
