import { expect, test } from 'vitest';
import { eventDate } from '../../src/content/event-date.js';
import { read } from '../../src/content/reader.js';
import { watchWarnings } from '../support/warnings.js';

watchWarnings();
const zone = (timeZone: string, more = {}) => {
  const date = read(eventDate, { start: '2026-06-15T10:00', timeZone, ...more }, 'test', 'date');
  return [date?.timeZone, date?.timeZoneName];
};

// IANA tz, files "europe", "northamerica" and "backward": names have capitals, and prepositions have none.
test.each([
  ['europe/brussels', 'Europe/Brussels'],
  ['EUROPE/ISLE_OF_MAN', 'Europe/Isle_of_Man'],
  ['america/port-au-prince', 'America/Port-au-Prince'],
  ['africa/dar_es_salaam', 'Africa/Dar_es_Salaam'],
  ['america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
  ['us/eastern', 'US/Eastern'],
  ['Europe/london', 'Europe/London'],
  ['etc/utc', 'Etc/UTC'],
  ['Antarctica/McMurdo', 'Antarctica/McMurdo'],
  ['UTC', 'UTC'],
  ['utc', 'UTC'],
  ['cet', 'CET'],
  ['est5edt', 'EST5EDT'],
  ['America/Port_Of_Spain', 'America/Port_of_Spain'],
  ['America/Port-Au-Prince', 'America/Port-au-Prince'],
])('reads %s as %s', (given, expected) => {
  expect(zone(given)).toEqual([expected, undefined]);
});

// IANA tz, file "etcetera": the sign is the opposite of that of ISO 8601.
test.each([
  ['Etc/GMT+5', 'Etc/GMT+5', 'UTC−5'],
  ['etc/gmt-14', 'Etc/GMT-14', 'UTC+14'],
  ['Etc/GMT+0', 'Etc/GMT+0', 'UTC'],
  ['UTC+2', 'Etc/GMT-2', 'UTC+2'],
  ['GMT-03:00', 'Etc/GMT+3', 'UTC−3'],
  ['+02:00', 'Etc/GMT-2', 'UTC+2'],
  ['UTC+5:30', 'UTC+5:30', undefined],
])('names %s by its offset', (given, expected, name) => {
  expect(zone(given)).toEqual([expected, name]);
});

test('leaves a name of the author', () => {
  expect(zone('Etc/GMT+5', { timeZoneName: 'ship’s time' })).toEqual(['Etc/GMT+5', 'ship’s time']);
});
