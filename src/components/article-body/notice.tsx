import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type NoticeContent, notice as noticeReader } from '../../content/notice.js';
import { read } from '../../content/reader.js';
import { dayText } from '../../elements/day.js';
import { hasContent } from '../../elements/has-content.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { marked } from '../../elements/marked.js';
import { mixed } from '../../elements/mixed.js';
import { proseContent } from '../../elements/prose-content.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languageOfRoot, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { dates, notice as english } from '../../locales/en-parts.js';

export interface NoticeProps extends Omit<ComponentPropsWithRef<'div'>, 'role' | 'aria-labelledby'>, LinkComponentProp {
  /** Kind, title and date of the notice. */
  notice: NoticeContent;
  /** Its text: paragraphs and other blocks. */
  children?: ReactNode;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A notice about the page or a part of it: that it is withdrawn, archived or updated, or something not to be missed. Its kind is a word,
 * not only a colour. Without a title and children it renders nothing. Stylesheet: `rich-article.css`.
 *
 * Root: `<div>` with the role `note`, which is named, but no landmark, and is not announced when the page loads.
 */
export function Notice({ notice: given, children, locale, linkComponent, className, ...rest }: NoticeProps) {
  const notice = read(noticeReader, given, 'Notice', 'notice') ?? {};
  const { kind = 'information', title, date } = notice;
  const id = usePartId('notice', notice, locale);
  if (!title && !hasContent(children)) return null;
  const words = locale?.messages.notice ?? english;
  const own = languageOfRoot(notice, rest);
  const languages = languagesOf(words, locale, own);
  return (
    <div className={classNames('pr-notice', className)} {...rest} {...own} role="note" aria-labelledby={id} data-kind={kind}>
      {mixed(
        <p className="pr-notice-label">
          {mixed(
            <span id={id}>
              <strong className="pr-notice-kind">{marked(words[kind], languages.words)}</strong>
              {title && ' '}
              {title && mixed(<span className="pr-notice-title">{proseContent(title, { lang: own.lang, locale, linkComponent })}</span>)}
            </span>,
          )}
          {date && ' '}
          {date && (
            <span className="pr-notice-date" {...languagesOf({}, locale, own).words}>
              {dayText({ iso: date, words: locale?.dates ?? dates, component: 'Notice' })}
            </span>
          )}
        </p>,
      )}
      {children}
    </div>
  );
}
