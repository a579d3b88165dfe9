import { type LanguageOfPart, language, type WithoutNull } from './language.js';
import { type Fields, list, object, orText, type Reader, text } from './reader.js';

/**
 * A short text without markup, such as a headline, a role or a place; as an object if its language differs from that of the text around it.
 *
 * @example { text: 'Conseil des littoraux', lang: 'fr' }
 */
export type TextInLanguage = string | MarkedText;

/** A short text with its language (WCAG 3.1.2). */
export interface MarkedText extends LanguageOfPart {
  /** The text. */
  text: string;
}

/** A short text that has been read; an object only if it states its language. */
export type ReadText = string | WithoutNull<MarkedText>;

const markedText = /* @__PURE__ */ orText(
  /* @__PURE__ */ object({ text, ...language } satisfies Fields<MarkedText>, { required: ['text'] }),
  'text',
);

/** Reads a short text, and its language if it states one. */
export const textInLanguage: Reader<ReadText> = (value, context) => {
  const content = markedText(value, context);
  return content && (content.lang || content.dir) ? content : content?.text;
};

export const textsInLanguage = /* @__PURE__ */ list(textInLanguage);

/** The words of a short text, for places that cannot state a language: metadata, titles, names. */
export const wordsOf = (value: ReadText): string => (typeof value === 'string' ? value : value.text);
