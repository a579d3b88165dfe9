import { expect, test } from 'vitest';
import { monthInWords } from '../../src/format/dates.js';
import { parseDate } from '../../src/format/moment.js';
import type { DateWords } from '../../src/index.js';
import { locales } from '../../stories/support/locales.js';

const november = parseDate('2026-11-03') ?? { local: '' };

// Unicode CLDR 48.2, dateTimeFormats/availableFormats/yMMMM with the stand-alone month names; capitalised, because it is a heading.
test.each([
  ['cs', 'Listopad 2026'],
  ['el', 'Νοέμβριος 2026'],
  ['en', 'November 2026'],
  ['es', 'Noviembre de 2026'],
  ['fi', 'Marraskuu 2026'],
  ['fr', 'Novembre 2026'],
  ['hr', 'Studeni 2026.'],
  ['hu', '2026. november'],
  ['lt', '2026 m. lapkritis'],
  ['lv', '2026. g. novembris'],
  ['pl', 'Listopad 2026'],
  ['uk', 'Листопад 2026\u202fр.'],
  ['ar', 'نوفمبر 2026'],
])('names a month of a year in %s', (tag, expected) => {
  const { dates } = locales[tag] ?? {};
  expect(dates && monthInWords(november, dates)).toBe(expected);
});

test('needs nothing but the months of a language of one’s own', () => {
  const words = { ...locales.cs?.dates, months: Array(12).fill('mis Tachwedd'), monthYear: undefined, monthNames: undefined };
  expect(monthInWords(november, words as unknown as DateWords)).toBe('Mis Tachwedd 2026');
});
