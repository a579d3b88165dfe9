import type { ComponentPropsWithRef } from 'react';
import { type Footnote, footnotes, type ReadFootnote } from '../../content/footnote.js';
import type { ReadLanguage } from '../../content/language.js';
import { read } from '../../content/reader.js';
import { markId, noteId } from '../../elements/footnote-mark.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { mixed } from '../../elements/mixed.js';
import { proseContent } from '../../elements/prose-content.js';
import { visuallyHidden } from '../../elements/visually-hidden.js';
import { interpolate } from '../../format/interpolate.js';
import { languageOf, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { article } from '../../locales/en-parts.js';

export interface FootnotesProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-label'>, LinkComponentProp {
  /** The notes in the order of their numbers. Marks in the text refer to them by `id`, which is unique on the page. */
  notes: readonly Footnote[];
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The footnotes of an article, each with a link back to every mark that refers to it.
 * Without notes it renders nothing.
 *
 * Root: `<section>`, a region.
 */
export function Footnotes({ notes: given, locale, linkComponent, className, ...rest }: FootnotesProps) {
  const notes = read(footnotes, given, 'Footnotes', 'notes');
  if (!notes) return null;
  const words = locale?.messages.article ?? article;
  const languages = languagesOf(words, locale, rest);
  return (
    <section
      className={classNames('pr-footnotes', className)}
      {...rest}
      lang={languages.words.lang ?? rest.lang}
      aria-label={words.footnotes}
    >
      <ol>
        {notes.map((note, index) => {
          const own = languageOf(note, languages.content);
          const content = proseContent(note.text, { lang: own.lang ?? rest.lang, locale, linkComponent });
          return mixed(
            <li key={note.id} id={noteId(note.id)}>
              {own.lang || own.dir ? mixed(<span {...own}>{content}</span>) : content}
              <BackLinks
                note={note}
                label={`${words.backToText}: ${interpolate(words.footnote, { number: index + 1 })}`}
                language={languages.words}
              />
            </li>,
          );
        })}
      </ol>
    </section>
  );
}

/** A link to each mark of a note. Notes that were not read as part of an article have one, made by `FootnoteReference`. */
function BackLinks({ note: { id, marks = 1 }, label, language }: { note: ReadFootnote; label: string; language: ReadLanguage }) {
  return Array.from({ length: marks }, (_, index) => {
    const number = marks > 1 ? ` ${index + 1}` : '';
    return (
      <a key={index} className="pr-footnotes-back" href={`#${markId(id, index + 1)}`}>
        <span aria-hidden="true">{`↩︎${number}`}</span>
        {visuallyHidden(number ? `${label} (${index + 1})` : label, language)}
      </a>
    );
  });
}
