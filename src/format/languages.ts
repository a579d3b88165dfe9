import type { ReadLanguage } from '../content/language.js';
import { primaryLanguage } from '../lib/primary-language.js';
import type { Locale } from '../locales/en.js';

/** `lang` and `dir` for parts whose language differs from the surrounding text (WCAG 3.1.2); empty if it does not. */
export interface Languages {
  /** For the component's own text, which may be in a fallback language (see `withFallback`). */
  words: ReadLanguage;
  /** For content inside an element that carries `words`, as a landmark with a label does. */
  content: ReadLanguage;
}

/** `lang` and `dir` of a component's root element; without them it is in the language of the locale. */
interface Root {
  lang?: string | undefined;
  dir?: string | undefined;
}

type LocaleLanguage = Pick<Locale, 'tag' | 'dir'> | null | undefined;

const languageOfLocale = (locale: LocaleLanguage) => ({ lang: locale?.tag ?? 'en', dir: locale?.dir ?? 'ltr' });

/**
 * The language attributes of a component's own text: see `Languages`.
 *
 * @param words messages of the component; `{}` for text that is always in the language of the locale, such as dates
 * @param locale locale of the component; English by default
 */
export function languageOfWords(words: object, locale: LocaleLanguage, root: Root): ReadLanguage {
  const own = languageOfLocale(locale);
  const inner = languageOf(words, own);
  return primaryLanguage(inner.lang) === primaryLanguage(root.lang || own.lang) ? {} : inner;
}

/** All language attributes that a component needs. The parameters are those of `languageOfWords`. */
export function languagesOf(words: object, locale: LocaleLanguage, root: Root): Languages {
  const inner = languageOfWords(words, locale, root);
  const outer = root.lang ? languageOf(root) : languageOfLocale(locale);
  return { words: inner, content: inner.lang ? outer : {} };
}

/** Language and direction of an element whose content may state its own: what the content leaves open is the caller's. */
export function languageOfRoot(content: ReadLanguage, caller: Root) {
  return content.lang ? { lang: content.lang, dir: content.dir } : { lang: caller.lang, dir: content.dir ?? caller.dir };
}

/** The language a part states, else the one around it, as attributes. */
export function languageOf(part: object | string, around: ReadLanguage = {}): ReadLanguage {
  const { lang, dir }: ReadLanguage = typeof part === 'string' ? {} : part;
  return lang || dir ? { lang, dir } : around;
}
