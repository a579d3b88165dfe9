import { type FooterContent, footer } from './footer.js';
import { type LanguageVersion, languageVersions } from './language-version.js';
import { type NavigationItem, navigation } from './navigation.js';
import { type Organisation, organisations } from './person.js';
import { type Fields, text } from './reader.js';
import { type RibbonGroupContent, ribbonGroups } from './ribbon.js';
import { type SiteSearch, search } from './search.js';
import { type SignIn, signIn } from './sign-in.js';
import { type Crumb, trail } from './trail.js';
import { address } from './values.js';

/** What every kind of page has around its main content. */
export interface PageContent {
  /** The institution that publishes the page. Of several, the first runs the site; all are named after the text of an article. */
  publisher: Organisation | readonly Organisation[];
  /** Absolute URL of this page; metadata needs it to resolve relative URLs. */
  url?: string | null | undefined;
  /** One sentence for search engines. By default, the text that introduces the page. */
  description?: string | null | undefined;
  /** The path from the home page to this page; the last crumb is this page. */
  trail?: readonly Crumb[] | null | undefined;
  /** Sections of the site. */
  navigation?: readonly NavigationItem[] | null | undefined;
  /**
   * Command groups of the ribbon.
   * @default e-mail, copy link, print and save
   */
  ribbon?: readonly RibbonGroupContent[] | null | undefined;
  /** URL of the subscription page; adds a command to the default ribbon. */
  subscribeHref?: string | null | undefined;
  /** Sign-in button in the header. */
  signIn?: SignIn | null | undefined;
  /** The versions of this page in every language of the site, including this one, for the header's language switcher. */
  languages?: readonly LanguageVersion[] | null | undefined;
  /** The site search in the header. */
  search?: SiteSearch | null | undefined;
  /** Footer of the site. */
  footer?: FooterContent | null | undefined;
}

export const pageFields = {
  publisher: organisations,
  url: address,
  description: text,
  trail,
  navigation,
  // An empty list removes the ribbon; a missing list stands for the default ribbon.
  ribbon: (value, context) => ribbonGroups(value, context) ?? (Array.isArray(value) ? [] : undefined),
  subscribeHref: address,
  signIn,
  languages: languageVersions,
  search,
  footer,
} satisfies Fields<PageContent>;

/** The part of a page that has been read and that all kinds of pages share. */
export type ReadPage = { [Name in keyof typeof pageFields]?: NonNullable<ReturnType<(typeof pageFields)[Name]>> };
