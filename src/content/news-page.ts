import { type ArticleContent, article, type ReadArticle } from './article.js';
import { type FooterContent, footer } from './footer.js';
import { type LanguageVersion, languageVersions } from './language-version.js';
import { type Meeting, meetings } from './meeting.js';
import { type NavigationItem, navigation } from './navigation.js';
import { type Organisation, organisation } from './person.js';
import { type Photo, photos } from './photo.js';
import { type ContentOf, type Fields, object, text } from './reader.js';
import { type RibbonGroupContent, ribbonGroups } from './ribbon.js';
import { type SiteSearch, search } from './search.js';
import { type SignIn, signIn } from './sign-in.js';
import { type Crumb, trail } from './trail.js';
import { address } from './values.js';

/** One news page, whole: what `NewsPage` renders and what the metadata builders describe. */
export interface NewsPageContent {
  /** The institution that publishes the page. */
  publisher: Organisation;
  /** Absolute URL of this page; machine-readable data needs it to name other pages. */
  url?: string | undefined;
  /**
   * One sentence for search engines.
   * @default the standfirst of the article
   */
  description?: string | undefined;
  /** The way from the home page here; the last crumb is this page. */
  trail?: readonly Crumb[] | undefined;
  navigation?: readonly NavigationItem[] | undefined;
  /**
   * Commands of the ribbon.
   * @default e-mail, copy link, print and save
   */
  ribbon?: readonly RibbonGroupContent[] | undefined;
  /** Where readers subscribe; adds the command to the default ribbon. */
  subscribeHref?: string | undefined;
  signIn?: SignIn | undefined;
  article: ArticleContent;
  meetings?: readonly Meeting[] | undefined;
  /** Pictures shown after the running text. */
  photos?: readonly Photo[] | undefined;
  /** This page in every language of the site, including this one: the language switcher of the header. */
  languages?: readonly LanguageVersion[] | undefined;
  /** The search of the site, in the header. */
  search?: SiteSearch | undefined;
  footer?: FooterContent | undefined;
}

export const newsPage = /* @__PURE__ */ object({
  publisher: organisation,
  url: address,
  description: text,
  trail,
  navigation,
  // A list without commands is a page without a ribbon; no list at all is the default one.
  ribbon: (value, context) => ribbonGroups(value, context) ?? (Array.isArray(value) ? [] : undefined),
  subscribeHref: address,
  signIn,
  article,
  meetings,
  photos,
  languages: languageVersions,
  search,
  footer,
} satisfies Fields<Omit<NewsPageContent, 'article'> & { article: ReadArticle }>);

export type ReadNewsPage = ContentOf<typeof newsPage>;
