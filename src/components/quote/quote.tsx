import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type Quotation, quotation, quotationOfChildren } from '../../content/quotation.js';
import { read } from '../../content/reader.js';
import { hasContent } from '../../elements/has-content.js';
import { InLanguage } from '../../elements/in-language.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { ProseContent } from '../../elements/prose-content.js';
import { quoteMarks } from '../../format/quote-marks.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';

export interface QuoteProps extends ComponentPropsWithRef<'figure'>, LinkComponentProp {
  /** The quotation: text and attribution. */
  quote: Quotation;
  /** Paragraphs to render instead of `quote.text`, for links and emphasis. No quotation marks are added to them. */
  children?: ReactNode;
  /**
   * Pull quote: repeats words of the article for visual emphasis only, so it is hidden from assistive technology.
   * @default false
   */
  pull?: boolean;
  /**
   * Language that determines the quotation marks if neither the quotation nor `lang` does.
   * @default en
   */
  locale?: Locale;
}

/**
 * A quotation with its attribution. The quotation marks of the language are added to the text, with an opening mark repeated at every
 * further paragraph. The attribution is outside the `<blockquote>`: after it, or before it as a lead-in. Without text it renders nothing.
 *
 * Root: `<figure>`. `quote.lang` and `quote.dir` apply to the quoted words, `lang` and `dir` to the attribution.
 */
export function Quote({ quote: given, children, pull, locale, linkComponent, className, ...rest }: QuoteProps) {
  const hasChildren = hasContent(children);
  const quote = read(hasChildren ? quotationOfChildren : quotation, given, 'Quote', 'quote');
  if (!quote && !hasChildren) return null;
  const { text = [], attribution, leadIn, cite, lang, dir } = quote ?? {};
  const marks = quote?.marks ?? quoteMarks(lang ?? rest.lang ?? locale?.tag);
  const [open, close] = marks === 'none' ? ['', ''] : marks;
  const last = text.length - 1;
  return (
    <figure {...rest} className={classNames('pr-quote', className)} data-pull={pull ? '' : undefined} aria-hidden={pull || undefined}>
      {leadIn && (
        <figcaption className="pr-quote-lead-in">
          <InLanguage text={leadIn} />
        </figcaption>
      )}
      <blockquote className="pr-quote-text" cite={cite} lang={lang} dir={dir}>
        {hasChildren
          ? children
          : text.map((paragraph, index) => (
              <p key={index}>
                {typeof paragraph === 'string' ? (
                  `${open}${paragraph}${index === last ? close : ''}`
                ) : (
                  <>
                    {open}
                    <ProseContent text={paragraph} lang={lang ?? rest.lang} {...{ locale, linkComponent }} />
                    {index === last && close}
                  </>
                )}
              </p>
            ))}
      </blockquote>
      {attribution && !leadIn && (
        <figcaption className="pr-quote-attribution">
          <InLanguage text={attribution} />
        </figcaption>
      )}
    </figure>
  );
}
