import { type Reader, text } from './reader.js';

/**
 * Reads an IANA time zone name. Names get their capitals back, because calendars compare them letter by letter; an offset in
 * whole hours, such as "UTC+2", becomes the zone of that offset.
 */
export const timeZone: Reader<string> = (value, context) => {
  const given = text(value, context);
  const [, sign, hours] = /^(?:UTC|GMT)?([+-])0?(\d\d?)(?::?00)?$/i.exec(given ?? '') ?? [];
  if (hours) return `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`;
  // "utc", "cet", "est5edt"
  if (/^[a-z]{2,3}(\d[a-z]{3})?$/.test(given ?? '')) return given?.toUpperCase();
  // A part without a capital, nothing but capitals, or one too many.
  return given && (/(^|\/)[a-z].*\/|\/[a-z]|[_-](Of|Es|Au)[_-]/.test(given) || /^[^a-z]+\/[^a-z]+$/.test(given))
    ? capitalised(given)
    : given;
};

/** "America/Port_of_Spain", "Europe/Isle_of_Man", "Africa/Porto-Novo", "America/Port-au-Prince", "US/Eastern", "Etc/GMT+5". */
const capitalised = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[/_-])(?!(?:of|es|au)[_-])[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/^Us\/|\/(Gmt|Utc|Uct)/, (acronym) => acronym.toUpperCase());

/** A zone that is only an offset is named by it: the sign of `Etc/GMT+5` is the other way round than in "UTC−5", which it means. */
export function nameFixedZone(clock: { timeZone?: string | undefined; timeZoneName?: string | undefined }): void {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(clock.timeZone ?? '') ?? [];
  if (hours) clock.timeZoneName ??= Number(hours) ? `UTC${sign === '+' ? '−' : '+'}${hours}` : 'UTC';
}
