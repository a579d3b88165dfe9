import type { ComponentPropsWithRef } from 'react';
import { FootnoteLink } from '../../elements/footnote-mark.js';
import { languageOfWords } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { article } from '../../locales/en-parts.js';

export interface FootnoteReferenceProps extends Omit<ComponentPropsWithRef<'sup'>, 'children'> {
  /** Id of the note in `Footnotes`. */
  note: string;
  /** Number of the note. */
  number: number;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The mark in the text that leads to a footnote, for text that is composed of elements; in an article it is an inline element of type
 * `footnote`. One for each note: the way back from the note leads to it.
 *
 * Root: `<sup>` with a link named "Footnote 1".
 */
export function FootnoteReference({ number, note, locale, className, ...rest }: FootnoteReferenceProps) {
  const words = locale?.messages.article ?? article;
  const id = note ?? `${number}`;
  if (number === undefined || number === null) return null;
  return (
    <sup className={classNames('pr-footnote-reference', className)} {...rest}>
      <FootnoteLink note={id} number={number} locale={locale} {...languageOfWords(words, locale, rest)} />
    </sup>
  );
}
