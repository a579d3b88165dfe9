export type { Correction } from '../../content/article.js';
export type { TableContent } from '../../content/table.js';
export type { ListContent, ListItemContent, ListMarker } from '../../content/text-list.js';
export type { Locale } from '../../locales/en.js';
export { ArticleBody, type ArticleBodyProps } from './article-body.js';
export { ArticleList, type ArticleListProps } from './article-list.js';
export { ArticleTable, type ArticleTableProps } from './article-table.js';
export { Corrections, type CorrectionsProps } from './corrections.js';
export { FootnoteReference, type FootnoteReferenceProps, Footnotes, type FootnotesProps } from './footnotes.js';
