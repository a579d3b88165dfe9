export type { Quotation } from '../../content/quotation.js';
export { Quote, type QuoteProps } from './quote.js';
