import { languageTag } from './language.js';
import { type Fields, list, object, text } from './reader.js';
import { address, oneOfNames } from './values.js';

/** The version of a page in one language. */
export interface LanguageVersion {
  /** Name of the language in the language itself: "français", not "French". */
  label: string;
  /** URL of the page in this language. */
  href?: string | undefined;
  /** BCP 47 tag of this language. */
  lang?: string | undefined;
  /** Base direction of this language. */
  dir?: 'ltr' | 'rtl' | undefined;
}

export const languageVersionFields = {
  label: text,
  href: address,
  lang: languageTag,
  dir: /* @__PURE__ */ oneOfNames(['ltr', 'rtl']),
} satisfies Fields<LanguageVersion>;

const languageVersion = /* @__PURE__ */ object(languageVersionFields, { required: ['label'] });
export const languageVersions = /* @__PURE__ */ list(languageVersion);

export type ReadLanguageVersion = NonNullable<ReturnType<typeof languageVersion>>;
