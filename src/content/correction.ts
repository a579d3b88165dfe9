import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { prose } from './prose.js';
import { type Fields, list, object, text } from './reader.js';

/** A published correction of the text. */
export interface Correction extends LanguageOfPart {
  /** What was wrong, and what is right. */
  text: Prose;
  /** ISO 8601 date of the correction. */
  date?: string | null | undefined;
}

const correction = /* @__PURE__ */ object({ text: prose, date: text, ...language } satisfies Fields<Correction>, {
  required: ['text'],
});
export const corrections = /* @__PURE__ */ list(correction);
