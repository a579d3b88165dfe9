import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { proses } from './prose.js';
import { type Fields, list, object, text } from './reader.js';

/** What one person says until the next one speaks. */
export interface TranscriptTurn extends LanguageOfPart {
  /** Name or role of the person. Without it the turn continues the previous one. */
  speaker?: string | null | undefined;
  /** When the turn begins, shown verbatim: "00:04:12". */
  time?: string | null | undefined;
  /** One text per paragraph; a single string is one paragraph. */
  text: Prose | readonly Prose[];
}

/** The words of a conversation, an interview or a recording. */
export interface TranscriptContent extends LanguageOfPart {
  /** What is said, turn by turn. */
  items: readonly TranscriptTurn[];
}

const turn = /* @__PURE__ */ object({ speaker: text, time: text, text: proses, ...language } satisfies Fields<TranscriptTurn>, {
  required: ['text'],
});

export const transcript = /* @__PURE__ */ object({ items: /* @__PURE__ */ list(turn), ...language } satisfies Fields<TranscriptContent>, {
  required: ['items'],
});
