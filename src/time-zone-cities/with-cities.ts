import type { Locale } from '../locales/en.js';
import { aliases, cities } from './cities.js';

const read = (rows = '') => rows.split(';').flatMap((row) => (row ? [row.split('=') as [string, string]] : []));

/**
 * A locale that tells the cities of time zones in its language, as the Unicode CLDR names them: "czas lokalny: Bruksela". It has the zones of
 * Europe and of the seats of international organisations, also under their former names; others, and the site's own in
 * `locale.dates.cities`, stay as they are. The table is 50 kB: use it on servers, and pass the locale on.
 */
export function withCities(locale: Locale): Locale {
  const own = Object.fromEntries(read(cities[locale.tag]));
  const english = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const others = read(aliases).map(([alias, zone]) => [alias, own[zone] ?? english(zone)]);
  return { ...locale, dates: { ...locale.dates, cities: { ...own, ...Object.fromEntries(others), ...locale.dates.cities } } };
}
