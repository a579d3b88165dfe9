export type { Correction } from '../../content/article.js';
export type { Footnote } from '../../content/footnote.js';
export type {
  Inline,
  InlineAbbreviation,
  InlineBreak,
  InlineFootnote,
  InlineIdentifier,
  InlineLink,
  InlineQuotation,
  InlineStyle,
  InlineTime,
  Prose,
} from '../../content/inline.js';
export type { TableContent } from '../../content/table.js';
export type { ListContent, ListItemContent, ListMarker } from '../../content/text-list.js';
export type { LinkComponentProp } from '../../elements/link-or-text.js';
export type { Locale } from '../../locales/en.js';
export { ArticleBody, type ArticleBodyProps } from './article-body.js';
export { ArticleList, type ArticleListProps } from './article-list.js';
export { ArticleTable, type ArticleTableProps } from './article-table.js';
export { Corrections, type CorrectionsProps } from './corrections.js';
export { FootnoteReference, type FootnoteReferenceProps } from './footnote-reference.js';
export { Footnotes, type FootnotesProps } from './footnotes.js';
