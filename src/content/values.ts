import { isImageUrl, isSafeUrl, isSameSitePath } from '../lib/safe-url.js';
import { type Reader, report, text } from './reader.js';

/** Reads the address of a link: http, https, mailto, tel or relative. A blank one is none. */
export const address: Reader<string> = (value, context) => {
  const url = text(value, context);
  if (url === undefined || isSafeUrl(url)) return url;
  report(context, 'address', url);
  return undefined;
};

/** As `address`, where an empty text means the page itself. */
export const addressOrHere: Reader<string> = (value, context) => (value === '' ? '' : address(value, context));

/** As `address`, for pictures: also `data:image/…` and `blob:`, which an `<img>` never runs. */
export const imageAddress: Reader<string> = (value, context) => {
  const url = text(value, context);
  if (url === undefined || isImageUrl(url)) return url;
  report(context, 'address', url);
  return undefined;
};

/** Reads `#` and an id. */
export const fragment: Reader<string> = (value, context) => {
  const url = text(value, context);
  if (url === undefined || /^#./.test(url)) return url;
  report(context, 'fragment', url);
  return undefined;
};

/** Reads a path on this site: keeps a sign-in from sending readers to a stranger's page. */
export const sameSitePath: Reader<string> = (value, context) => {
  const path = text(value, context);
  if (path === undefined || isSameSitePath(path)) return path;
  report(context, 'same-site', path);
  return undefined;
};

/** A reader of numbers that pass a test, also written as text. */
const numberWhere =
  (isValid: (value: number) => boolean, expected: string): Reader<number> =>
  (value, context) => {
    const written = typeof value === 'boolean' ? undefined : text(value, { ...context, problems: undefined });
    const number = Number(written);
    if (written !== undefined && isValid(number)) return number;
    if (value !== '') report(context, 'number', value, expected);
    return undefined;
  };

/** Reads a whole number from 0 on: how many. */
export const count = /* @__PURE__ */ numberWhere((value) => Number.isInteger(value) && value >= 0, 'a whole number');
/** Reads a length in CSS pixels. */
export const pixels = /* @__PURE__ */ numberWhere((value) => value > 0 && value < 100_000, 'a number of pixels above 0');
/** Reads a whole number. */
export const integer = /* @__PURE__ */ numberWhere(Number.isInteger, 'a whole number');

/** Reads what is on or off; off is the same as absent. */
export const flag: Reader<true> = (value, context) => {
  if (value === true || value === 1 || /^(true|yes|1)$/i.test(String(value))) return true;
  if (value !== false && value !== 0 && !/^(false|no|0|)$/i.test(String(value))) report(context, 'option', value, 'true, false');
  return undefined;
};

/** The part of a name that counts: without the address in front, case, spaces and hyphens. */
const plain = (name: string) =>
  name
    .replace(/^.*[/#]/, '')
    .replace(/[^a-z\d]/gi, '')
    .toLowerCase();

/**
 * Reads one of several names: without regard to case, under other common spellings, or as the URI of a vocabulary.
 *
 * @param options each name with its other spellings, separated by spaces
 */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<Name extends string>(options: Record<Name, string>): Reader<Name> {
  const names = Object.keys(options) as Name[];
  const meant = new Map(names.flatMap((name) => [name, ...options[name].split(' ')].map((spelling) => [plain(spelling), name])));
  return (value, context) => {
    const written = text(value, context);
    const name = written && meant.get(plain(written));
    if (written && !name) report(context, 'option', written, names.join(', '));
    return name || undefined;
  };
}

/** Reads names and texts: hidden fields of a form. */
export const record: Reader<Record<string, string>> = (value, context) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (value) report(context, 'type', value, 'an object');
    return undefined;
  }
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    // An empty value is a value: servers tell it from a field that is not sent.
    const content = inner === '' ? '' : inner === null ? undefined : text(inner, context);
    return content === undefined ? [] : [[name, content]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};
