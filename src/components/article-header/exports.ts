export type { ArticleContent, ReadArticle } from '../../content/article.js';
export type { ArticleDate, Embargo } from '../../content/article-date.js';
export type { ArticleSource } from '../../content/article-source.js';
export type { Author, OrganisationAsAuthor, PersonAsAuthor } from '../../content/author.js';
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
export type { LanguageVersion, Translation } from '../../content/language-version.js';
export type { LinkContent } from '../../content/link.js';
export type { AlternateName, Organisation, Person } from '../../content/person.js';
export type { MarkedText, TextInLanguage } from '../../content/text-in-language.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { ArticleHeader, type ArticleHeaderProps } from './article-header.js';
