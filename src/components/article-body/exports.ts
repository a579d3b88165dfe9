export type { HeadingLink, HeadingLinks } from '../../content/contents.js';
export type { Correction } from '../../content/correction.js';
export type { DescriptionContent, DescriptionListContent } from '../../content/description-list.js';
export type { Footnote } from '../../content/footnote.js';
export type { HtmlContent, HtmlElement, HtmlNode } from '../../content/html.js';
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
export type { NoticeContent, NoticeKind } from '../../content/notice.js';
export type { CellAlign, TableCell, TableContent } from '../../content/table.js';
export type { ListContent, ListItemContent, ListMarker, ListNumbering } from '../../content/text-list.js';
export type { TranscriptContent, TranscriptTurn } from '../../content/transcript.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { ArticleBody, type ArticleBodyProps } from './article-body.js';
export { ArticleContents, type ArticleContentsProps } from './article-contents.js';
export { ArticleHtml, type ArticleHtmlProps } from './article-html.js';
export { ArticleList, type ArticleListProps } from './article-list.js';
export { ArticleTable, type ArticleTableProps } from './article-table.js';
export { Corrections, type CorrectionsProps } from './corrections.js';
export { DescriptionList, type DescriptionListProps } from './description-list.js';
export { FootnoteReference, type FootnoteReferenceProps } from './footnote-reference.js';
export { Footnotes, type FootnotesProps } from './footnotes.js';
export { Notice, type NoticeProps } from './notice.js';
export { Transcript, type TranscriptProps } from './transcript.js';
