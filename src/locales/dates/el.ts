// Written by scripts/dates.mjs from the Unicode CLDR: change that.
import type { DateWords, PluralPatterns } from '../language-data.js';

export const dates: DateWords = {
  months: [
    'Ιανουαρίου',
    'Φεβρουαρίου',
    'Μαρτίου',
    'Απριλίου',
    'Μαΐου',
    'Ιουνίου',
    'Ιουλίου',
    'Αυγούστου',
    'Σεπτεμβρίου',
    'Οκτωβρίου',
    'Νοεμβρίου',
    'Δεκεμβρίου',
  ],
  monthNames: [
    'Ιανουάριος',
    'Φεβρουάριος',
    'Μάρτιος',
    'Απρίλιος',
    'Μάιος',
    'Ιούνιος',
    'Ιούλιος',
    'Αύγουστος',
    'Σεπτέμβριος',
    'Οκτώβριος',
    'Νοέμβριος',
    'Δεκέμβριος',
  ],
  date: '{day} {month} {year}',
  dayMonth: '{day} {month}',
  withinMonth: '{from}–{to} {month} {year}',
  withinYear: '{from} – {to} {year}',
  range: '{from} – {to}',
  clock: '{HH}:{mm}',
  dateTime: '{date}, {time}',
  zoned: '{time} ({zone})',
  zone: 'τοπική ώρα: {city}',
};

export const plurals: PluralPatterns = { one: '^1$' };
