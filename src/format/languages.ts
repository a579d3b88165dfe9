import type { LanguageOfPart } from '../content/language.js';
import { primaryLanguage } from '../lib/primary-language.js';
import type { Locale } from '../locales/en.js';

/** Attributes for what a component writes in another language than what surrounds it (WCAG 3.1.2); empty where it is the same. */
export interface Languages {
  /** For the library's words, which may come from a fallback language (see `withFallback`). */
  words: LanguageOfPart;
  /** For content inside an element that carries `words`, as the label of a landmark makes necessary. */
  content: LanguageOfPart;
}

/**
 * What a component has to mark as being in another language.
 *
 * @param words of the component; `{}` for what is in the language of the locale in any case, such as dates
 * @param locale it was given; English without one
 * @param around the `lang` and `dir` of the component itself; without them it stands in the language of the locale
 */
export function languagesOf(
  words: object,
  locale: Pick<Locale, 'tag' | 'dir'> | null | undefined,
  around: { lang?: string | undefined; dir?: string | undefined },
): Languages {
  const own = { lang: locale?.tag ?? 'en', dir: locale?.dir ?? ('ltr' as const) };
  const outer = around.lang ? { lang: around.lang, dir: around.dir as LanguageOfPart['dir'] } : own;
  const inner = languageOf(words, own);
  return primaryLanguage(inner.lang ?? '') === primaryLanguage(outer.lang) ? { words: {}, content: {} } : { words: inner, content: outer };
}

/** Language and direction of an element whose content may state its own: what the content leaves open is the caller's. */
export function languageOfRoot(content: LanguageOfPart, caller: { lang?: string | undefined; dir?: string | undefined }) {
  return content.lang ? { lang: content.lang, dir: content.dir } : { lang: caller.lang, dir: content.dir ?? caller.dir };
}

/** The language a part states, else the one around it, as attributes. */
export function languageOf(part: object, around: LanguageOfPart = {}): LanguageOfPart {
  const { lang, dir } = part as LanguageOfPart;
  return lang || dir ? { lang, dir } : around;
}
