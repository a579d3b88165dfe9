export type { Quotation } from '../../content/quotation.js';
export type { Locale } from '../../locales/en.js';
export { Quote, type QuoteProps } from './quote.js';
