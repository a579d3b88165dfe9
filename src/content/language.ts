import { type Fields, type Reader, report, text } from './reader.js';
import { oneOf } from './values.js';

/** The language and direction of one part of a page, when they differ from what surrounds it (WCAG 3.1.2). */
export interface LanguageOfPart {
  /** BCP 47 language tag, such as `fr` or `sr-Latn`. */
  lang?: string | undefined;
  /** Base direction, as the HTML `dir` attribute. */
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
}

/** Reads a BCP 47 language tag; `en_GB` becomes `en-GB`. YAML 1.1 reads an unquoted `no` (Norwegian) as false. */
export const languageTag: Reader<string> = (value, context) => {
  const tag = value === false ? 'no' : text(value, context)?.replaceAll('_', '-');
  if (tag === undefined || /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(tag)) return tag;
  report(context, 'language', tag);
  return undefined;
};

export const language = {
  lang: languageTag,
  dir: /* @__PURE__ */ oneOf({ ltr: '', rtl: '', auto: '' }),
} satisfies Fields<LanguageOfPart>;
