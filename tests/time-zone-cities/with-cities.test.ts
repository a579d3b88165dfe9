import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { formatTime, MeetingFactBox } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { pl } from '../../src/locales/pl.js';
import { withCities } from '../../src/time-zone-cities/exports.js';
import { locales } from '../../stories/support/locales.js';

const told = (tag: string, timeZone: string) => formatTime('2026-06-15T10:00', withCities(locales[tag] ?? en).dates, { timeZone });

// Unicode CLDR 48.2, main/*/timeZoneNames: exemplarCity.
test.each([
  ['ar', 'Europe/Brussels', 'بروكسل'],
  ['bg', 'Europe/Brussels', 'Брюксел'],
  ['cs', 'Europe/Vienna', 'Vídeň'],
  ['de', 'Europe/Brussels', 'Brüssel'],
  ['el', 'Europe/Brussels', 'Βρυξέλλες'],
  ['fr', 'Europe/Brussels', 'Bruxelles'],
  ['hu', 'Europe/Vienna', 'Bécs'],
  ['lt', 'Europe/Brussels', 'Briuselis'],
  ['pl', 'Europe/Brussels', 'Bruksela'],
  ['pl', 'America/New_York', 'Nowy Jork'],
  ['uk', 'Europe/Kyiv', 'Київ'],
  ['uk', 'Europe/Kiev', 'Київ'],
  ['en', 'Europe/Kiev', 'Kyiv'],
  ['en', 'US/Eastern', 'New York'],
  ['pt', 'Europe/Malta', 'Malta'],
])('%s names the city of %s %s', (tag, timeZone, city) => {
  expect(told(tag, timeZone)).toContain(city);
});

test('every language that is not written in Latin letters has every capital of the Union', () => {
  const zones =
    'Amsterdam Athens Berlin Bratislava Brussels Bucharest Budapest Copenhagen Dublin Helsinki Lisbon Ljubljana Luxembourg Madrid Malta';
  for (const tag of ['ar', 'bg', 'el', 'he', 'uk'])
    for (const zone of `${zones} Paris Prague Riga Rome Sofia Stockholm Tallinn Vienna Vilnius Warsaw Zagreb`.split(' '))
      expect(told(tag, `Europe/${zone}`), `${tag} ${zone}`).not.toMatch(/[A-Za-z]/);
});

test('keeps the word of the site', () => {
  const own = { ...pl, dates: { ...pl.dates, cities: { 'Europe/Brussels': 'Bruksela i okolice' } } };
  expect(formatTime('2026-06-15T10:00', withCities(own).dates, { timeZone: 'Europe/Brussels' })).toBe(
    '10:00 (czas lokalny: Bruksela i okolice)',
  );
});

test('gives a component the cities, and no other file of the package the table', () => {
  const date = { start: '2026-06-15T10:00', timeZone: 'Europe/Warsaw' };
  render(createElement(MeetingFactBox, { meeting: { date }, locale: withCities(pl) }));
  expect(screen.getByText('15 czerwca 2026, 10:00 (czas lokalny: Warszawa)')).toBeInTheDocument();
  expect(readFileSync('src/format/dates.ts', 'utf8')).not.toContain('time-zone-cities');
});
