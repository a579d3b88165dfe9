// `pressroom-ui/time-zone-cities`: the cities of time zones in every language. For servers and builds, because the table is large.

export type { Locale } from '../locales/en.js';
export { withCities } from './with-cities.js';
