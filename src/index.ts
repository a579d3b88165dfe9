// The main entry point: everything that the subpaths of components and templates export, except those that scripts/entries.mjs
// keeps separate, and every type that those exports mention.

export {
  ArticleBody,
  type ArticleBodyProps,
  ArticleList,
  type ArticleListProps,
  ArticleTable,
  type ArticleTableProps,
  Corrections,
  type CorrectionsProps,
  FootnoteReference,
  type FootnoteReferenceProps,
  Footnotes,
  type FootnotesProps,
} from './components/article-body/exports.js';
export { ArticleColophon, type ArticleColophonProps } from './components/article-colophon/exports.js';
export { ArticleHeader, type ArticleHeaderProps } from './components/article-header/exports.js';
export { ArticleLayout, type ArticleLayoutProps } from './components/article-layout/exports.js';
export { Breadcrumbs, type BreadcrumbsProps } from './components/breadcrumbs/exports.js';
export { LanguageSwitcher, type LanguageSwitcherProps } from './components/language-switcher/exports.js';
export { FactRow, type FactRowProps, MeetingFactBox, type MeetingFactBoxProps } from './components/meeting-fact-box/exports.js';
export { NavigateUp, type NavigateUpProps } from './components/navigate-up/exports.js';
export { PhotoCredit, type PhotoCreditProps } from './components/photo-credit/exports.js';
export { Quote, type QuoteProps } from './components/quote/exports.js';
export {
  type PageCommands,
  type PageCommandsOptions,
  pageCommands,
  type RibbonBreakpoints,
  RibbonCommand,
  type RibbonCommandProps,
  RibbonGroup,
  type RibbonGroupProps,
  RibbonMenu,
  type RibbonMenuProps,
  RibbonToggle,
  type RibbonToggleProps,
  RibbonToolbar,
  type RibbonToolbarProps,
} from './components/ribbon-toolbar/exports.js';
export { SignInButton, type SignInButtonProps } from './components/sign-in-button/exports.js';
export { SiteFooter, type SiteFooterProps } from './components/site-footer/exports.js';
export { SiteHeader, type SiteHeaderProps } from './components/site-header/exports.js';
export { SiteNavigation, type SiteNavigationProps } from './components/site-navigation/exports.js';
export { SkipLinks, type SkipLinksProps } from './components/skip-links/exports.js';
export type { Abbreviation } from './content/abbreviations.js';
export type { ArticleContent, Correction, ReadArticle } from './content/article.js';
export type { ArticleDate, Embargo } from './content/article-date.js';
export type { ArticleSource } from './content/article-source.js';
export type { Author, OrganisationAsAuthor, PersonAsAuthor } from './content/author.js';
export type { Block, HeadingContent, Paragraph } from './content/block.js';
export type { EventDate } from './content/event-date.js';
export type { FooterContent } from './content/footer.js';
export type { Footnote } from './content/footnote.js';
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
} from './content/inline.js';
export type { LanguageOfPart } from './content/language.js';
export type { LanguageVersion, Translation } from './content/language-version.js';
export type { LinkContent } from './content/link.js';
export type { Fact, Meeting } from './content/meeting.js';
export type { DecorativeImage, FeaturedLink, NavigationItem, NavigationLink } from './content/navigation.js';
export type { NewsPageContent, ReadNewsPage } from './content/news-page.js';
export type { Countries, Participants } from './content/participants.js';
export type { AlternateName, Organisation, Person } from './content/person.js';
export type { Credit, Photo } from './content/photo.js';
export type { Place, PostalAddress } from './content/place.js';
export type { Quotation } from './content/quotation.js';
export type { RibbonGroupContent, RibbonSize } from './content/ribbon.js';
export type {
  ActionCommand,
  ButtonCommand,
  CopyLinkCommand,
  FormCommand,
  LinkCommand,
  MenuCommand,
  PrintCommand,
  RibbonCommandContent,
  ShareCommand,
} from './content/ribbon-command.js';
export type { SiteSearch } from './content/search.js';
export type { Session } from './content/session.js';
export type { SignIn, SignInStatus } from './content/sign-in.js';
export type { SkipLink } from './content/skip-link.js';
export type { TableContent } from './content/table.js';
export type { MarkedText, TextInLanguage } from './content/text-in-language.js';
export type { ListContent, ListItemContent, ListMarker } from './content/text-list.js';
export type { Crumb } from './content/trail.js';
export type { LinkComponentProp } from './elements/link-or-text.js';
export type { Clock } from './format/event-date.js';
export { formatDate, formatDateRange, formatTime } from './format/format-date.js';
export type { IconName } from './lib/icons.js';
export { en, type Locale, type Messages } from './locales/en.js';
export type { DateWords, PluralMessage, PluralPatterns } from './locales/language-data.js';
export { type PartialLocale, withFallback } from './locales/with-fallback.js';
export { type CalendarOptions, toICalendar } from './metadata/calendar-exports.js';
export {
  breadcrumbJsonLd,
  type CreditWords,
  eventJsonLd,
  imageJsonLd,
  type JsonLd,
  newsPageJsonLd,
  serialiseJsonLd,
} from './metadata/exports.js';
export type { TokenName } from './styles/token-names.js';
export { NewsPage, type NewsPageProps, type NewsPageSlots } from './templates/news-page/exports.js';
