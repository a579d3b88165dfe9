export type {
  Inline,
  InlineAbbreviation,
  InlineBreak,
  InlineFootnote,
  InlineIdentifier,
  InlineLink,
  InlineQuotation,
  InlineReference,
  InlineStyle,
  InlineTime,
  Prose,
} from '../../content/inline.js';
export type { OriginalWords, Quotation } from '../../content/quotation.js';
export type { MarkedText, TextInLanguage } from '../../content/text-in-language.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { Quote, type QuoteProps } from './quote.js';
