import type { LanguageOfPart } from '../content/language.js';

/** The language of words that had to be taken from another language, as attributes for the element that holds them; none for all others. */
export function languageOf(words: object): Pick<LanguageOfPart, 'lang' | 'dir'> {
  const { lang, dir } = words as LanguageOfPart;
  return lang === undefined ? {} : { lang, ...(dir && { dir }) };
}
