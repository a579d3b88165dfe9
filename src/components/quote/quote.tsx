import type { ComponentPropsWithRef } from 'react';
import type { Quotation } from '../../content/article.js';
import { quoteMarks } from '../../format/quote-marks.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import { linkUrl } from '../../lib/safe-url.js';
import { warn } from '../../lib/warn.js';

export interface QuoteProps extends Omit<ComponentPropsWithRef<'figure'>, 'children' | 'lang' | 'dir' | 'cite'>, Quotation {
  /** Language the marks follow when the quotation has no `lang` of its own. Default English. */
  inheritedLang?: string;
  /** The words stand in the article already and are only shown again: hidden from assistive technology. */
  pull?: boolean;
}

/**
 * Somebody's words, and who said them. The text comes without quotation marks; those of its language are written
 * around it, and again before every further paragraph. The attribution stands outside the `<blockquote>`:
 * after it, or before it as a lead-in.
 *
 * Root: `<figure>`. `lang` and `dir` are those of the quoted words.
 */
export function Quote(props: QuoteProps) {
  const { text, attribution, leadIn, cite, marks, lang, dir, inheritedLang, pull = false, className, ...rest } = cleanProps(props);
  const paragraphs = [text ?? []].flat().filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) {
    if (process.env.NODE_ENV !== 'production') warn('Quote', 'got no text; nothing is rendered.', 'Pass the words that were said.');
    return null;
  }
  const [open = '', close = ''] = marks === 'none' ? [] : Array.isArray(marks) ? marks : quoteMarks(lang ?? inheritedLang);
  const last = paragraphs.length - 1;
  return (
    <figure {...rest} className={classNames('pr-quote', className)} data-pull={pull ? '' : undefined} aria-hidden={pull || undefined}>
      {leadIn && <figcaption className="pr-quote-lead-in">{leadIn}</figcaption>}
      <blockquote className="pr-quote-text" cite={linkUrl(cite, 'Quote')} lang={lang} dir={dir}>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{`${open}${paragraph}${index === last ? close : ''}`}</p>
        ))}
      </blockquote>
      {attribution && !leadIn && <figcaption className="pr-quote-attribution">{attribution}</figcaption>}
    </figure>
  );
}
