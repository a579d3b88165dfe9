import type { LanguageOfPart, ReadLanguage, WithoutNull } from './language-of-part.js';
import type { Fields } from './reader.js';
import { oneOfNames, textWhere } from './values.js';

export type { LanguageOfPart, ReadLanguage, WithoutNull };

/** Reads a BCP 47 language tag. */
export const languageTag = /* @__PURE__ */ textWhere((tag) => /^([a-z]{2,3}|x)(-[a-z\d]{1,8})*$/i.test(tag), 'language');

export const language = {
  lang: languageTag,
  dir: /* @__PURE__ */ oneOfNames(['ltr', 'rtl', 'auto']),
} satisfies Fields<LanguageOfPart>;
