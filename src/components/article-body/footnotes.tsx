import type { ComponentPropsWithRef, ReactNode } from 'react';
import { VisuallyHidden } from '../../elements/visually-hidden.js';
import { interpolate } from '../../format/interpolate.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import type { Locale } from '../../locales/en.js';
import { article } from '../../locales/en-parts.js';

/** Ids of a note and of the place that refers to it. */
const noteId = (id: string) => `note-${id}`;
const referenceId = (id: string) => `note-${id}-ref`;

export interface FootnoteReferenceProps extends Omit<ComponentPropsWithRef<'sup'>, 'children'> {
  /** Id of the note in `Footnotes`. */
  note: string;
  /** Number of the note. */
  number: number;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * The mark in the text that leads to a footnote. Root: `<sup>` with a link named "Footnote 1".
 */
export function FootnoteReference(props: FootnoteReferenceProps) {
  const { number, note = `${number}`, locale, className, ...rest } = cleanProps(props);
  const words = locale?.messages.article ?? article;
  if (number === undefined) return null;
  return (
    <sup {...rest} className={classNames('pr-footnote-reference', className)}>
      <a id={referenceId(note)} href={`#${noteId(note)}`} aria-label={interpolate(words.footnote, { number })}>
        {number}
      </a>
    </sup>
  );
}

export interface FootnotesProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-label'> {
  /** The notes in the order of their numbers; `id` as in the `note` of their `FootnoteReference`. */
  notes: ReadonlyArray<{ id: string; content: ReactNode }>;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * The footnotes of an article, each with a link back to the place that refers to it.
 * No notes: renders nothing.
 *
 * Root: `<section>`.
 */
export function Footnotes(props: FootnotesProps) {
  const { notes = [], locale, className, ...rest } = cleanProps(props);
  const words = locale?.messages.article ?? article;
  // A note without an id is found by its number.
  const numbered = notes.map((note, index) => ({ ...note, id: note.id ?? `${index + 1}` }));
  if (notes.length === 0) return null;
  return (
    <section {...rest} className={classNames('pr-footnotes', className)} aria-label={words.footnotes}>
      <ol>
        {numbered.map(({ id, content }, index) => (
          <li key={id} id={noteId(id)}>
            {content}{' '}
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
