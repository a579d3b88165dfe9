import type { Fields } from './reader.js';
import { oneOfNames, textWhere } from './values.js';

/** The language and direction of one part of a page, if they differ from those of the surrounding text (WCAG 3.1.2). */
export interface LanguageOfPart {
  /** BCP 47 language tag, such as `fr` or `sr-Latn`. */
  lang?: string | undefined;
  /** Base direction, as in the HTML `dir` attribute. */
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
}

/** Reads a BCP 47 language tag. */
export const languageTag = /* @__PURE__ */ textWhere((tag) => /^([a-z]{2,3}|x)(-[a-z\d]{1,8})*$/i.test(tag), 'language');

export const language = {
  lang: languageTag,
  dir: /* @__PURE__ */ oneOfNames(['ltr', 'rtl', 'auto']),
} satisfies Fields<LanguageOfPart>;
