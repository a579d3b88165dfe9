import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { prose } from './prose.js';
import { type Fields, object, text } from './reader.js';
import { oneOf } from './values.js';

/** What a notice is about; shown as a word. */
export type NoticeKind = 'information' | 'important' | 'withdrawn' | 'archived' | 'updated';

/** The head of a notice about the page, or about one part of it. */
export interface NoticeContent extends LanguageOfPart {
  /**
   * What the notice is about.
   * @default 'information'
   */
  kind?: NoticeKind | null | undefined;
  /** Its first words, in bold. */
  title?: Prose | null | undefined;
  /** ISO 8601 date since which the notice applies. */
  date?: string | null | undefined;
}

export const noticeFields = {
  kind: /* @__PURE__ */ oneOf<NoticeKind>({
    information: 'information',
    info: 'information',
    note: 'information',
    important: 'important',
    warning: 'important',
    withdrawn: 'withdrawn',
    archived: 'archived',
    updated: 'updated',
  }),
  title: prose,
  date: text,
  ...language,
} satisfies Fields<NoticeContent>;

export const notice = /* @__PURE__ */ object(noticeFields);
