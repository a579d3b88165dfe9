import type { Prose } from './inline.js';
import { type Person, people } from './person.js';
import { prose } from './prose.js';
import { type Fields, hasAny, object, type Reader, text } from './reader.js';
import { type TextInLanguage, textsInLanguage } from './text-in-language.js';
import { count } from './values.js';

/** The participants of a meeting: display text, or numbers and names. */
export interface Participants {
  /** Shown verbatim: "more than seventy practitioners from 23 EU Member States". */
  text?: Prose | null | undefined;
  /** Number of participants. */
  count?: number | null | undefined;
  /** Text before the number: "more than", "about". */
  qualifier?: string | null | undefined;
  /** Number of countries, their names, or both. */
  countries?: number | readonly TextInLanguage[] | Countries | null | undefined;
  /** Names of groups: "observers from the Lakes". */
  groups?: readonly TextInLanguage[] | null | undefined;
  /** Participants listed by name. */
  people?: readonly Person[] | null | undefined;
}

/** The countries from which participants come. */
export interface Countries {
  /** How many. */
  count?: number | null | undefined;
  /** Which ones. */
  names?: readonly TextInLanguage[] | null | undefined;
}

const countriesObject = /* @__PURE__ */ object({ count, names: textsInLanguage } satisfies Fields<Countries>);

const countries: Reader<NonNullable<ReturnType<typeof countriesObject>>> = (value, context) => {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))) return countriesObject({ count: value }, context);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value) && !('text' in value);
  return countriesObject(isObject ? value : { names: value }, context);
};

export const participants = /* @__PURE__ */ object(
  { text: prose, count, qualifier: text, countries, groups: textsInLanguage, people } satisfies Fields<Participants>,
  {
    refine: ({ text, count, countries, groups, people }, context) =>
      hasAny(context, 'text, count or names', text, count, countries, groups, people),
  },
);

export type ReadParticipants = NonNullable<ReturnType<typeof participants>>;
