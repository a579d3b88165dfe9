import { expect, test } from 'vitest';
import { duration } from '../../src/content/duration.js';
import { Place } from '../../src/content/problems.js';

// HTML, "valid duration string" (first form): days, hours, minutes and seconds.
test.each([
  ['PT75M', 'PT75M'],
  ['P1DT2H', 'P1DT2H'],
  ['pt12m30s', 'PT12M30S'],
  [754, 'PT754S'],
  ['754', 'PT754S'],
  // ISO 8601-2:2019 has weeks beside days; the YouTube Data API writes them (moment/moment#2811).
  ['P3W3DT20H31M21S', 'P24DT20H31M21S'],
  ['P2W', 'P14D'],
  // An example of a search engine once lacked the "P" (gweis/isodate#46).
  ['T1M33S', 'PT1M33S'],
])('reads %s as %s', (given, expected) => {
  expect(duration(given, undefined)).toBe(expected);
});

test.each(['P', 'PT', 'PT0S', 'P1M', 'P1Y', 'P1S', '12:30', 'PT1H-5M', 'an hour'])(
  'reports %s, which is none or has no fixed length',
  (given) => {
    const place = new Place();
    expect(duration(given, place)).toBeUndefined();
    expect(place.problems).toHaveLength(1);
  },
);
