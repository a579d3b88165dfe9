import { primaryLanguage } from '../lib/primary-language.js';

/**
 * A text with the capital of a sentence at its start, by the rules of its language. Only the first letter changes; Dutch counts "ij" as
 * one. Georgian has no capitals in sentences, and scripts without capitals are unchanged.
 *
 * @param lang BCP 47 tag
 * @example sentenceCase('more than 70') // "More than 70"
 */
export function sentenceCase(text: string, lang?: string): string {
  const language = primaryLanguage(lang);
  const letter = language === 'nl' ? /^(ij|\p{Ll})/u : /^(?!\p{Script=Georgian})\p{Ll}/u;
  // Turkish and Azerbaijani have a capital of their own for i.
  return text.replace(letter, (first) => first.toLocaleUpperCase(language === 'tr' || language === 'az' ? language : 'en'));
}
