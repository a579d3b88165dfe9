import type { ComponentPropsWithRef, ReactNode } from 'react';
import { hasContent } from '../../elements/has-content.js';
import { VisuallyHidden } from '../../elements/visually-hidden.js';
import { interpolate } from '../../format/interpolate.js';
import { languageOfWords, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { article } from '../../locales/en-parts.js';

/** Ids of a note and of the place that refers to it. */
const noteId = (id: string) => `note-${id}`.replace(/\s+/g, '-');
const referenceId = (id: string) => `${noteId(id)}-ref`;

export interface FootnoteReferenceProps extends Omit<ComponentPropsWithRef<'sup'>, 'children'> {
  /** Id of the note in `Footnotes`. */
  note: string;
  /** Number of the note. */
  number: number;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale;
}

/**
 * The mark in the text that leads to a footnote. One for each note: the way back from the note leads to it.
 *
 * Root: `<sup>` with a link named "Footnote 1".
 */
export function FootnoteReference({ number, note, locale, className, ...rest }: FootnoteReferenceProps) {
  const words = locale?.messages.article ?? article;
  const id = note ?? `${number}`;
  if (number === undefined || number === null) return null;
  return (
    <sup {...rest} className={classNames('pr-footnote-reference', className)}>
      <a
        id={referenceId(id)}
        href={`#${noteId(id)}`}
        aria-label={interpolate(words.footnote, { number })}
        {...languageOfWords(words, locale, rest)}
      >
        {number}
      </a>
    </sup>
  );
}

export interface FootnotesProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-label'> {
  /** The notes in the order of their numbers; `id`, unique on the page, as in the `note` of their `FootnoteReference`. */
  notes: ReadonlyArray<{ id: string; content: ReactNode }>;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale;
}

/**
 * The footnotes of an article, each with a link back to its reference.
 * Without notes it renders nothing.
 *
 * Root: `<section>`.
 */
export function Footnotes({ notes, locale, className, ...rest }: FootnotesProps) {
  const words = locale?.messages.article ?? article;
  const languages = languagesOf(words, locale, rest);
  // A note without an id is found by its number; one without content has nothing to say; of two with the same id the first counts.
  const numbered = (Array.isArray(notes) ? (notes as FootnotesProps['notes']) : [])
    .flatMap((note, index) => (hasContent(note?.content) ? [{ ...note, id: note.id ?? `${index + 1}` }] : []))
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
  if (numbered.length === 0) return null;
  return (
    <section
      {...rest}
      lang={languages.words.lang ?? rest.lang}
      className={classNames('pr-footnotes', className)}
      aria-label={words.footnotes}
    >
      <ol>
        {numbered.map(({ id, content }, index) => (
          <li key={id} id={noteId(id)}>
            {languages.content.lang ? <span {...languages.content}>{content}</span> : content}{' '}
            <a href={`#${referenceId(id)}`}>
              <span aria-hidden="true">↩︎</span>
              <VisuallyHidden>{`${words.backToText}: ${interpolate(words.footnote, { number: index + 1 })}`}</VisuallyHidden>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
