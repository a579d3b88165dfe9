import type { ArticleContent } from './article.js';
import type { Crumb, LanguageVersion, LinkContent, NavigationItem } from './link.js';
import type { Meeting, Organisation } from './meeting.js';
import type { Photo } from './photo.js';
import type { RibbonGroupContent } from './ribbon.js';
import type { SiteSearch } from './search.js';
import type { SignIn } from './sign-in.js';

/** One news page, whole: what `NewsPage` renders and what the metadata builders describe. */
export interface NewsPageContent {
  /** The institution that speaks. */
  publisher: Organisation;
  /** Absolute URL of this page; machine-readable data needs it to name other pages. */
  url?: string;
  /** One sentence for search engines. */
  description?: string;
  /** The way from the home page here; the last crumb is this page. */
  trail?: Crumb[];
  navigation?: NavigationItem[];
  /** Commands of the ribbon; by default e-mail, copy link, print and save. */
  ribbon?: RibbonGroupContent[];
  /** Where readers subscribe; adds the command to the default ribbon. */
  subscribeHref?: string;
  signIn?: SignIn;
  article: ArticleContent;
  meetings?: Meeting[];
  /** Pictures shown after the running text. */
  photos?: Photo[];
  /** Other language versions of this page, for the head of the article. */
  languageVersions?: LanguageVersion[];
  /** This page in every language of the site, this one among them: the language switcher of the header. */
  languages?: LanguageVersion[];
  /** The search of the site, in the header. */
  search?: SiteSearch;
  footer?: { links?: LinkContent[]; text?: string };
}
