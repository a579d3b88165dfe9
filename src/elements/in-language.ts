import type { ReactNode } from 'react';
import { type ReadText, wordsOf } from '../content/text-in-language.js';
import { languageOf } from '../format/languages.js';
import { marked } from './marked.js';

/** A short text, marked with its language if it states one (WCAG 3.1.2): a `<span>`, or text. */
export const inLanguage = (text: ReadText): ReactNode => marked(wordsOf(text), languageOf(text));
