import type { ReadFootnoteMark } from '../content/inline.js';
import type { ReadLanguage } from '../content/language.js';
import { interpolate } from '../format/interpolate.js';
import type { Locale } from '../locales/en.js';
import { footnote } from '../locales/en-parts.js';

/** Ids of a note, and of the marks in the text that refer to it. */
export const noteId = (id: string): string => `note-${id}`.replace(/\s+/g, '-');
export const markId = (id: string, occurrence = 1): string => `${noteId(id)}-ref${occurrence > 1 ? `-${occurrence}` : ''}`;

interface FootnoteMarkProps extends ReadLanguage {
  mark: ReadFootnoteMark;
  locale: Locale | undefined;
}

/** The mark of a footnote: a link to the note; without a note, raised text. Root: `<sup>`. */
export function FootnoteMark({ mark: { note, number, occurrence }, locale, lang, dir }: FootnoteMarkProps) {
  return (
    <sup className="pr-footnote-reference">
      {number === undefined ? note : <FootnoteLink {...{ note, number, occurrence, locale, lang, dir }} />}
    </sup>
  );
}

interface FootnoteLinkProps extends ReadLanguage {
  /** Id of the note. */
  note: string;
  number: number;
  /** Which of the marks of the note it is. */
  occurrence?: number | undefined;
  locale: Locale | undefined;
}

/** The link from a mark to its note. Root: `<a>`, named "Footnote 1". */
export function FootnoteLink({ note, number, occurrence, locale, lang, dir }: FootnoteLinkProps) {
  const label = interpolate(locale?.messages.article.footnote ?? footnote, { number });
  return (
    <a id={markId(note, occurrence)} href={`#${noteId(note)}`} aria-label={label} {...{ lang, dir }}>
      {number}
    </a>
  );
}
