import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { type TranscriptContent, transcript as transcriptReader } from '../../content/transcript.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { mixed } from '../../elements/mixed.js';
import { proseContent } from '../../elements/prose-content.js';
import { labelBefore } from '../../format/punctuation.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';

export interface TranscriptProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LinkComponentProp {
  /** What was said, in order. */
  transcript: TranscriptContent;
  /**
   * Language of the component's own text, such as quotation marks.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The words of a conversation: paragraphs, the first of each turn with its speaker (HTML, "conversations", where `<dl>` is not for
 * dialogue). Without turns it renders nothing. Stylesheet: `rich-article.css`.
 *
 * Root: `<div>`.
 */
export function Transcript({ transcript: given, locale, linkComponent, className, ...rest }: TranscriptProps) {
  const transcript = read(transcriptReader, given, 'Transcript', 'transcript');
  if (!transcript) return null;
  const { items, lang, dir } = transcript;
  return (
    <div className={classNames('pr-transcript', className)} {...(lang || dir ? { lang, dir } : {})} {...rest}>
      {items.map(({ speaker, time, text, ...own }, index) => (
        <div key={index} lang={own.lang} dir={own.dir}>
          {text.map((paragraph, at) =>
            mixed(
              <p key={at}>
                {at === 0 && time && <span className="pr-transcript-time">{time}</span>}
                {at === 0 && time && ' '}
                {at === 0 && speaker && <b translate="no">{labelBefore(speaker, locale).trimEnd()}</b>}
                {at === 0 && speaker && ' '}
                {proseContent(paragraph, { lang: own.lang ?? lang ?? rest.lang, locale, linkComponent })}
              </p>,
            ),
          )}
        </div>
      ))}
    </div>
  );
}
