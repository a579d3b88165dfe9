// The main entry point. RibbonTabs, AddToCalendar, enhance and the readers of content have entry points of their own (docs/decisions/031).

export { ArticleBody, type ArticleBodyProps } from './components/article-body/article-body.js';
export { ArticleList, type ArticleListProps } from './components/article-body/article-list.js';
export { ArticleTable, type ArticleTableProps } from './components/article-body/article-table.js';
export { Corrections, type CorrectionsProps } from './components/article-body/corrections.js';
export {
  FootnoteReference,
  type FootnoteReferenceProps,
  Footnotes,
  type FootnotesProps,
} from './components/article-body/footnotes.js';
export { ArticleHeader, type ArticleHeaderProps } from './components/article-header/article-header.js';
export { ArticleLayout, type ArticleLayoutProps } from './components/article-layout/article-layout.js';
export { Breadcrumbs, type BreadcrumbsProps } from './components/breadcrumbs/breadcrumbs.js';
export { LanguageSwitcher, type LanguageSwitcherProps } from './components/language-switcher/language-switcher.js';
export { FactRow, type FactRowProps } from './components/meeting-fact-box/fact-row.js';
export { MeetingFactBox, type MeetingFactBoxProps } from './components/meeting-fact-box/meeting-fact-box.js';
export { NavigateUp, type NavigateUpProps } from './components/navigate-up/navigate-up.js';
export { PhotoCredit, type PhotoCreditProps } from './components/photo-credit/photo-credit.js';
export { Quote, type QuoteProps } from './components/quote/quote.js';
export { type PageCommands, type PageCommandsOptions, pageCommands } from './components/ribbon-toolbar/page-commands.js';
export { RibbonCommand, type RibbonCommandProps } from './components/ribbon-toolbar/ribbon-command.js';
export { RibbonGroup, type RibbonGroupProps } from './components/ribbon-toolbar/ribbon-group.js';
export { RibbonMenu, type RibbonMenuProps } from './components/ribbon-toolbar/ribbon-menu.js';
export { RibbonToggle, type RibbonToggleProps } from './components/ribbon-toolbar/ribbon-toggle.js';
export { RibbonToolbar, type RibbonToolbarProps } from './components/ribbon-toolbar/ribbon-toolbar.js';
export { SignInButton, type SignInButtonProps } from './components/sign-in-button/sign-in-button.js';
export { SiteFooter, type SiteFooterProps } from './components/site-footer/site-footer.js';
export { SiteHeader, type SiteHeaderProps } from './components/site-header/site-header.js';
export { SiteNavigation, type SiteNavigationProps } from './components/site-navigation/site-navigation.js';
export { SkipLinks, type SkipLinksProps } from './components/skip-links/skip-links.js';
export type { ArticleContent, Correction } from './content/article.js';
export type { Block, HeadingContent, Paragraph } from './content/block.js';
export type { EventDate } from './content/event-date.js';
export type { FooterContent } from './content/footer.js';
export type { LanguageOfPart } from './content/language.js';
export type {
  Crumb,
  DecorativeImage,
  FeaturedLink,
  LanguageVersion,
  LinkContent,
  NavigationItem,
  NavigationLink,
  SkipLink,
} from './content/link.js';
export type { Fact, Meeting, Participants } from './content/meeting.js';
export type { NewsPageContent } from './content/news-page.js';
export type { AlternateName, Organisation, Person } from './content/person.js';
export type { Credit, Photo } from './content/photo.js';
export type { Place, PostalAddress } from './content/place.js';
export type { Quotation } from './content/quotation.js';
export type {
  ActionCommand,
  ButtonCommand,
  CopyLinkCommand,
  FormCommand,
  LinkCommand,
  MenuCommand,
  PrintCommand,
  RibbonCommandContent,
  RibbonGroupContent,
  RibbonSize,
  ShareCommand,
} from './content/ribbon.js';
export type { SiteSearch } from './content/search.js';
export type { SignIn, SignInStatus } from './content/sign-in.js';
export type { TableContent } from './content/table.js';
export type { ListContent, ListItemContent, ListMarker } from './content/text-list.js';
export { formatDate, formatDateRange, formatTime } from './format/format-date.js';
export type { IconName } from './lib/icons.js';
export { en, type Locale, type Messages } from './locales/en.js';
export { type PartialLocale, withFallback } from './locales/with-fallback.js';
export { type CalendarOptions, toICalendar } from './metadata/i-calendar.js';
export {
  breadcrumbJsonLd,
  eventJsonLd,
  imageJsonLd,
  type JsonLd,
  newsPageJsonLd,
  serialiseJsonLd,
} from './metadata/json-ld.js';
export type { TokenName } from './styles/token-names.js';
export { NewsPage, type NewsPageProps, type NewsPageSlots } from './templates/news-page/news-page.js';
