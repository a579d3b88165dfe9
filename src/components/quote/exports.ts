export type { Quotation } from '../../content/article.js';
export { Quote, type QuoteProps } from './quote.js';
