// The main entry point: everything that the subpaths of components and templates export, except those that scripts/entries.mjs
// keeps separate, and every type that those exports mention.

export {
  ArticleBody,
  type ArticleBodyProps,
  ArticleContents,
  type ArticleContentsProps,
  ArticleHtml,
  type ArticleHtmlProps,
  ArticleList,
  type ArticleListProps,
  ArticleTable,
  type ArticleTableProps,
  Corrections,
  type CorrectionsProps,
  DescriptionList,
  type DescriptionListProps,
  FootnoteReference,
  type FootnoteReferenceProps,
  Footnotes,
  type FootnotesProps,
  Notice,
  type NoticeProps,
  Transcript,
  type TranscriptProps,
} from './components/article-body/exports.js';
export { ArticleColophon, type ArticleColophonProps } from './components/article-colophon/exports.js';
export { ArticleHeader, type ArticleHeaderProps } from './components/article-header/exports.js';
export { ArticleLayout, type ArticleLayoutProps } from './components/article-layout/exports.js';
export { Boilerplate, type BoilerplateProps } from './components/boilerplate/exports.js';
export { Breadcrumbs, type BreadcrumbsProps } from './components/breadcrumbs/exports.js';
export { CallToAction, type CallToActionProps } from './components/call-to-action/exports.js';
export { ContactCard, type ContactCardProps, Contacts, type ContactsProps } from './components/contacts/exports.js';
export { DocumentList, type DocumentListProps, Documents, type DocumentsProps } from './components/documents/exports.js';
export { Figures, type FiguresProps } from './components/figures/exports.js';
export { LanguageSwitcher, type LanguageSwitcherProps } from './components/language-switcher/exports.js';
export { ListFilter, type ListFilterProps } from './components/list-filter/exports.js';
export { FactRow, type FactRowProps, MeetingFactBox, type MeetingFactBoxProps } from './components/meeting-fact-box/exports.js';
export { NavigateUp, type NavigateUpProps } from './components/navigate-up/exports.js';
export { NewsList, type NewsListProps } from './components/news-list/exports.js';
export { Pagination, type PaginationProps } from './components/pagination/exports.js';
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
export { VideoCard, type VideoCardProps } from './components/video-card/exports.js';
export type { Abbreviation } from './content/abbreviations.js';
export type { ArticleContent, ReadArticle } from './content/article.js';
export type { ArticleDate, Embargo } from './content/article-date.js';
export type { ArticleSource } from './content/article-source.js';
export type { Author, OrganisationAsAuthor, PersonAsAuthor } from './content/author.js';
export type {
  Block,
  BoilerplateContent,
  HeadingContent,
  HeadingLevel,
  NoticeBlock,
  Paragraph,
  QuestionContent,
  QuestionsContent,
} from './content/block.js';
export type { CallToActionContent } from './content/call-to-action.js';
export type { ContactPoint, PhoneNumber } from './content/contact-point.js';
export type { ContentsContent, HeadingLink, HeadingLinks } from './content/contents.js';
export type { Correction } from './content/correction.js';
export type { DecorativeImage } from './content/decorative-image.js';
export type { DescriptionContent, DescriptionListContent } from './content/description-list.js';
export type { DigitalSourceType } from './content/digital-source.js';
export type { EventDate } from './content/event-date.js';
export type { FiguresContent } from './content/figures.js';
export type { FooterContent } from './content/footer.js';
export type { Footnote } from './content/footnote.js';
export type { HtmlContent, HtmlElement, HtmlNode } from './content/html.js';
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
} from './content/inline.js';
export type { LanguageOfPart, ReadLanguage } from './content/language.js';
export type { LanguageVersion, Translation } from './content/language-version.js';
export type { LinkContent } from './content/link.js';
export type {
  FilterCheckbox,
  FilterField,
  FilterInput,
  FilterOption,
  FilterSelect,
  ListFilterContent,
} from './content/list-filter.js';
export type { Fact, Meeting } from './content/meeting.js';
export type { FeaturedLink, NavigationItem, NavigationLink } from './content/navigation.js';
export type { ItemDocument, ItemTitle, NewsItem } from './content/news-list.js';
export type { FeedLink, NewsListPageContent, ReadNewsListPage } from './content/news-list-page.js';
export type { NewsPageContent, ReadNewsPage } from './content/news-page.js';
export type { NoticeContent, NoticeKind } from './content/notice.js';
export type { PageContent } from './content/page.js';
export type { PaginationContent } from './content/pagination.js';
export type { Countries, Participants } from './content/participants.js';
export type { AlternateName, Organisation, Person } from './content/person.js';
export type { Credit, Photo, PictureSource } from './content/photo.js';
export type { Place, PostalAddress } from './content/place.js';
export type { OriginalWords, Quotation } from './content/quotation.js';
export type { DocumentVersion, RelatedDocument } from './content/related-document.js';
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
export type { CellAlign, TableCell, TableContent } from './content/table.js';
export type { MarkedText, TextInLanguage } from './content/text-in-language.js';
export type { ListContent, ListItemContent, ListMarker, ListNumbering } from './content/text-list.js';
export type { Crumb } from './content/trail.js';
export type { TranscriptContent, TranscriptTurn } from './content/transcript.js';
export type { Video } from './content/video.js';
export type { LinkComponent, LinkComponentProp } from './elements/link-component.js';
export type { Clock } from './format/event-date.js';
export { formatDate, formatDateRange, formatTime } from './format/format-date.js';
export type { IconName } from './lib/icons.js';
export { en, type Locale, type Messages } from './locales/en.js';
export type { DateWords, LabelForms, LabelMessage, PluralMessage, PluralPatterns } from './locales/language-data.js';
export { type PartialLocale, withFallback } from './locales/with-fallback.js';
export { type CalendarOptions, toICalendar } from './metadata/calendar-exports.js';
export {
  breadcrumbJsonLd,
  type CreditWords,
  eventJsonLd,
  imageJsonLd,
  type JsonLd,
  newsListPageJsonLd,
  newsPageJsonLd,
  type PageMetadata,
  pageMetadata,
  type ReadAnyPage,
  serialiseJsonLd,
} from './metadata/exports.js';
export type { TokenName } from './styles/token-names.js';
export { NewsListPage, type NewsListPageProps, type NewsListPageSlots } from './templates/news-list-page/exports.js';
export {
  type HeadPart,
  headParts,
  NewsPage,
  type NewsPageProps,
  type NewsPageSlots,
  PageHead,
  type PageHeadProps,
  type PageSlots,
} from './templates/news-page/exports.js';
