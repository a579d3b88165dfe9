// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: [
    'sausio',
    'vasario',
    'kovo',
    'balandžio',
    'gegužės',
    'birželio',
    'liepos',
    'rugpjūčio',
    'rugsėjo',
    'spalio',
    'lapkričio',
    'gruodžio',
  ],
  monthNames: [
    'sausis',
    'vasaris',
    'kovas',
    'balandis',
    'gegužė',
    'birželis',
    'liepa',
    'rugpjūtis',
    'rugsėjis',
    'spalis',
    'lapkritis',
    'gruodis',
  ],
  monthYear: '{year} m. {month}',
  date: '{year} m. {month} {day} d.',
  dayMonth: '{month} {day} d.',
  withinMonth: '{year} m. {month} {from}–{to} d.',
  withinYear: '{year} m. {from} – {to}',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'vietos laikas: {city}',
};

export const plurals: PluralPatterns = { one: '(^|[^1])1$', few: '(^|[^1])[2-9]$' };
