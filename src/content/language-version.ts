import { languageTag } from './language.js';
import { type Fields, list, object, text } from './reader.js';
import { address, flag, oneOfNames } from './values.js';

/** The version of a page in one language. */
export interface LanguageVersion {
  /** Name of the language in the language itself: "français", not "French". */
  label: string;
  /** URL of the page in this language. */
  href?: string | null | undefined;
  /** BCP 47 tag of this language. */
  lang?: string | null | undefined;
  /** Base direction of this language. */
  dir?: 'ltr' | 'rtl' | null | undefined;
}

/** A translation of an article. */
export interface Translation extends LanguageVersion {
  /**
   * Whether the article has changed since it was translated; shown beside the link.
   * @default false
   */
  outdated?: boolean | null | undefined;
}

export const languageVersionFields = {
  label: text,
  href: address,
  lang: languageTag,
  dir: /* @__PURE__ */ oneOfNames(['ltr', 'rtl']),
} satisfies Fields<LanguageVersion>;

const languageVersion = /* @__PURE__ */ object(languageVersionFields, { required: ['label'] });
export const languageVersions = /* @__PURE__ */ list(languageVersion);

const translation = /* @__PURE__ */ object({ ...languageVersionFields, outdated: flag } satisfies Fields<Translation>, {
  required: ['label'],
});
export const translations = /* @__PURE__ */ list(translation);

/** A language version that has been read. */
export type ReadLanguageVersion = NonNullable<ReturnType<typeof languageVersion>>;
export type ReadTranslation = NonNullable<ReturnType<typeof translation>>;
