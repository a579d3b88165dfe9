export type { ArticleContent, ReadArticle } from '../../content/article.js';
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
export type { LanguageVersion } from '../../content/language-version.js';
export type { AlternateName, Person } from '../../content/person.js';
export type { LinkComponentProp } from '../../elements/link-or-text.js';
export type { Locale } from '../../locales/en.js';
export { ArticleHeader, type ArticleHeaderProps } from './article-header.js';
