import { type TextInLanguage, wordsOf } from '../content/text-in-language.js';
import { languageOf } from '../format/languages.js';
import { Marked } from './marked.js';

/** A short text, marked with its language if it states one (WCAG 3.1.2). Root: `<span>`, or text. */
export function InLanguage({ text }: { text: TextInLanguage }) {
  return <Marked {...languageOf(text)}>{wordsOf(text)}</Marked>;
}
