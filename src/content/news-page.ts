import { type ArticleContent, article, type ReadArticle } from './article.js';
import { type FooterContent, footer } from './footer.js';
import { type LanguageVersion, languageVersions } from './language-version.js';
import { type Meeting, meetings } from './meeting.js';
import { type NavigationItem, navigation } from './navigation.js';
import { type Organisation, organisations } from './person.js';
import { type Photo, photos } from './photo.js';
import { type Fields, object, text } from './reader.js';
import { type RibbonGroupContent, ribbonGroups } from './ribbon.js';
import { type SiteSearch, search } from './search.js';
import { type SignIn, signIn } from './sign-in.js';
import { type Crumb, trail } from './trail.js';
import { address } from './values.js';

/** A complete news page, as `NewsPage` renders it and the metadata builders describe it. */
export interface NewsPageContent {
  /** The institution that publishes the page. Of several, the first runs the site; all are named after the text. */
  publisher: Organisation | readonly Organisation[];
  /** Absolute URL of this page; metadata needs it to resolve relative URLs. */
  url?: string | undefined;
  /**
   * One sentence for search engines.
   * @default the standfirst of the article
   */
  description?: string | undefined;
  /** The path from the home page to this page; the last crumb is this page. */
  trail?: readonly Crumb[] | undefined;
  navigation?: readonly NavigationItem[] | undefined;
  /**
   * Command groups of the ribbon.
   * @default e-mail, copy link, print and save
   */
  ribbon?: readonly RibbonGroupContent[] | undefined;
  /** URL of the subscription page; adds a command to the default ribbon. */
  subscribeHref?: string | undefined;
  signIn?: SignIn | undefined;
  article: ArticleContent;
  meetings?: readonly Meeting[] | undefined;
  /** Pictures shown after the running text. */
  photos?: readonly Photo[] | undefined;
  /** The versions of this page in every language of the site, including this one, for the header's language switcher. */
  languages?: readonly LanguageVersion[] | undefined;
  /** The site search in the header. */
  search?: SiteSearch | undefined;
  footer?: FooterContent | undefined;
}

export const newsPage = /* @__PURE__ */ object({
  publisher: organisations,
  url: address,
  description: text,
  trail,
  navigation,
  // An empty list removes the ribbon; a missing list stands for the default ribbon.
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

export type ReadNewsPage = NonNullable<ReturnType<typeof newsPage>>;
