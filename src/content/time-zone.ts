import { type Reader, text } from './reader.js';

/** Reads an IANA time zone name. Names in one case only get their capitals back, because calendars compare them letter by letter. */
export const timeZone: Reader<string> = (value, context) => {
  const given = text(value, context);
  const isCapitalised = given && /[a-z]/.test(given) && /[A-Z]/.test(given);
  return !given?.includes('/') || isCapitalised ? given : capitalised(given);
};

/** "America/Port_of_Spain", "Europe/Isle_of_Man", "Africa/Porto-Novo", "America/Port-au-Prince", "US/Eastern", "Etc/GMT+5". */
const capitalised = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[/_-])(?!(?:of|es|au)[_-])[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/^Us\/|\/(Gmt|Utc|Uct)/, (acronym) => acronym.toUpperCase());

/** A zone that is only an offset is named by it: the sign of `Etc/GMT+5` is the other way round than in "UTC−5", which it means. */
export function nameFixedZone(clock: { timeZone?: string; timeZoneName?: string }): void {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(clock.timeZone ?? '') ?? [];
  if (hours) clock.timeZoneName ??= Number(hours) ? `UTC${sign === '+' ? '−' : '+'}${hours}` : 'UTC';
}
