import { isImageUrl, isSafeUrl, isSameSitePath } from '../lib/safe-url.js';
import { spellingOf } from '../lib/spelling.js';
import type { ProblemCode } from './problems.js';
import { list, plainText, type Reader, reportProblem, text, wellFormed } from './reader.js';

/** Reads a list of texts. */
export const texts = /* @__PURE__ */ list(text);

/** Creates a reader for texts that pass a test. */
export const textWhere =
  (isValid: (value: string) => boolean, code: ProblemCode): Reader<string> =>
  (value, context) => {
    const given = text(value, context);
    return given === undefined || isValid(given) ? given : reportProblem(context, code, given);
  };

/** Reads the URL of a link: http, https, mailto, tel or relative. A blank URL is `undefined`. */
export const address = /* @__PURE__ */ textWhere(isSafeUrl, 'address');

/** Like `address`, but the empty string is valid and means the page itself. */
export const addressOrHere: Reader<string> = (value, context) => (value === '' ? '' : address(value, context));

/** Like `address`, for pictures: also accepts `data:image/…` and `blob:`, which an `<img>` never executes. */
export const imageAddress: Reader<string> = (value, context) => {
  const url = imageUrl(value, context);
  // React keys images by URL in a plain object: a URL such as "hasOwnProperty" would break its server renderer.
  return url !== undefined && url in {} ? `./${url}` : url;
};

const imageUrl = /* @__PURE__ */ textWhere(isImageUrl, 'address');

/** Reads a fragment: `#` and an id; or the full address of the page before it, as pages with `<base>` need. */
export const fragment = /* @__PURE__ */ textWhere((url) => /^(https?:\/\/[^#\s]+)?#./.test(url), 'fragment');

/** Reads a path on this site, so that a sign-in cannot redirect readers to another site. */
export const sameSitePath = /* @__PURE__ */ textWhere(isSameSitePath, 'path');

const day = String.raw`\d{4,}-\d\d-\d\d`;
const clock = String.raw`\d\d:\d\d(:\d\d(\.\d{1,3})?)?`;

/** Reads a value of the `datetime` attribute of `<time>`: a year, month, day, week, time, local or global date and time, or a duration (HTML). */
export const machineTime = /* @__PURE__ */ textWhere(
  (value) =>
    new RegExp(
      `^(${day}([T ]${clock}(Z|[+-]\\d\\d:?\\d\\d)?)?|${clock}|\\d{4,}(-W?\\d\\d)?|\\d\\d-\\d\\d|P(?=.)(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,3})?S)?)?)$`,
    ).test(value),
  'time',
);

/** Creates a reader for numbers, or their text form, that pass a test. */
export const numberWhere =
  (isValid: (value: number) => boolean): Reader<number> =>
  (value, context) => {
    const number = Number(plainText(value) ?? Number.NaN);
    if (isValid(number)) return number;
    return value === '' ? undefined : reportProblem(context, 'number', value);
  };

/** Reads a whole number. */
export const integer = /* @__PURE__ */ numberWhere((value) => Number.isInteger(value));
/** Reads a whole number from 0 on: how many. */
export const count = /* @__PURE__ */ numberWhere((value) => Number.isInteger(value) && value >= 0);
/** Reads a whole number from 1 on: a page, a position in a list. */
export const positive = /* @__PURE__ */ numberWhere((value) => Number.isInteger(value) && value > 0);
/** Reads a length in CSS pixels. */
export const pixels = /* @__PURE__ */ numberWhere((value) => value > 0 && value < 100_000);

/** Reads a boolean; `false` is the same as absent. */
export const flag: Reader<true> = (value, context) => {
  const given = String(value).toLowerCase();
  if (/^(true|yes|1)$/.test(given)) return true;
  return /^(false|no|0|)$/.test(given) ? undefined : reportProblem(context, 'option', value, ['true', 'false']);
};

/** Reads a boolean whose `false` says something that its absence does not. */
export const state: Reader<boolean> = (value, context) =>
  flag(value, context) ?? (/^(false|no|0)$/i.test(String(value)) ? false : undefined);

/**
 * Reads one of several names, ignoring case, spaces and hyphens, or the last part of a vocabulary URI.
 *
 * @param aliases maps each further spelling, in lower-case letters and digits only, to its name
 */
/* @__NO_SIDE_EFFECTS__ */
export function oneOfNames<const Name extends string>(
  names: readonly Name[],
  aliases: Readonly<Record<string, NoInfer<Name>>> = {},
): Reader<Name> {
  const known = [...names, ...Object.values(aliases)];
  const spellings = [...names.map(spellingOf), ...Object.keys(aliases)];
  return (value, context) => {
    if (known.includes(value as Name)) return value as Name;
    const given = text(value, context);
    if (given === undefined) return undefined;
    return known[spellings.indexOf(spellingOf(given))] ?? reportProblem(context, 'option', given, known);
  };
}

/**
 * Reads one of several names, as `oneOfNames` does, if each spelling is listed.
 *
 * @param options maps each accepted spelling, in lower-case letters and digits only, to its name
 */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <Name extends string>(options: Readonly<Record<string, Name>>): Reader<Name> => oneOfNames<Name>([], options);

/** Reads an object of texts, such as the hidden fields of a form. */
export const record: Reader<Record<string, string>> = (value, context) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return value ? reportProblem(context, 'object', value) : undefined;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    // Tokens must arrive unchanged, and an empty value is kept, because servers distinguish it from a missing field.
    const content = typeof inner === 'string' ? wellFormed(inner, context) : text(inner ?? '', context);
    return content === undefined ? [] : [[name, content]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};
