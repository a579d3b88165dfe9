import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type Quotation, quotation, quotationOfChildren, type ReadQuotation } from '../../content/quotation.js';
import { read } from '../../content/reader.js';
import { hasContent } from '../../elements/has-content.js';
import { inLanguage } from '../../elements/in-language.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { mixed } from '../../elements/mixed.js';
import { proseContent } from '../../elements/prose-content.js';
import { type QuoteMarks, quoteMarks } from '../../format/quote-marks.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { OriginalWords } from './original-words.js';
import { QuotedParagraphs } from './quoted-paragraphs.js';

export interface QuoteProps extends ComponentPropsWithRef<'figure'>, LinkComponentProp {
  /** The quotation: text and attribution. */
  quote: Quotation;
  /** Paragraphs to render instead of `quote.text`, for elements that running text has not. No quotation marks are added to them. */
  children?: ReactNode;
  /**
   * Pull quote: repeats words of the article for visual emphasis only, so it is hidden from assistive technology.
   * @default false
   */
  pull?: boolean | undefined;
  /**
   * Language of the component's own text, and of the quotation marks if neither the quotation nor `lang` determines them.
   * @default en
   */
  locale?: Locale | undefined;
}

const noMarks: QuoteMarks = ['', ''];

/**
 * A quotation with its attribution, in the quotation marks of its language. The attribution is outside the `<blockquote>`: after it, before
 * it as a lead-in, or in one sentence with it as a lead-out: “…”, said the Chair. Without text it renders nothing.
 *
 * Root: `<figure>`. `quote.lang` and `quote.dir` apply to the quoted words, `lang` and `dir` to what surrounds them.
 */
export function Quote({ quote: given, children, pull, locale, linkComponent, className, ...rest }: QuoteProps) {
  const hasChildren = hasContent(children);
  const quote: Partial<ReadQuotation> | undefined = read(hasChildren ? quotationOfChildren : quotation, given, 'Quote', 'quote');
  if (!quote && !hasChildren) return null;
  const { text = [], attribution, leadIn, leadOut, cite, original, lang, dir } = quote ?? {};
  const own = lang ?? rest.lang ?? locale?.tag;
  const marks = quote?.marks ?? quoteMarks(own);
  const prose = { lang: rest.lang, locale, linkComponent };
  const source = original && <OriginalWords original={original} {...prose} />;
  const after = leadOut
    ? mixed(<span>{proseContent(leadOut, prose)}</span>)
    : attribution && !leadIn && <span className="pr-quote-attribution">{inLanguage(attribution)}</span>;
  return (
    <figure
      className={classNames('pr-quote', className)}
      {...rest}
      data-sentence={leadOut ? '' : undefined}
      data-pull={pull ? '' : undefined}
      aria-hidden={pull || undefined}
    >
      {leadIn && mixed(<p className="pr-quote-lead-in">{proseContent(leadIn, prose)}</p>)}
      <blockquote className="pr-quote-text" cite={cite} lang={lang} dir={dir}>
        {hasChildren ? children : <QuotedParagraphs text={text} marks={marks === 'none' ? noMarks : marks} {...prose} lang={own} />}
      </blockquote>
      {leadIn || leadOut ? (
        <>
          {after}
          {source}
        </>
      ) : (
        (after || source) && (
          // A caption is the name of the figure: the beginning or the end of a sentence is none, and would be said twice.
          <figcaption>
            {after}
            {source}
          </figcaption>
        )
      )}
    </figure>
  );
}
