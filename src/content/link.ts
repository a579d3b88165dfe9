import type { LanguageOfPart } from './language.js';

/** A link with a visible name. */
export interface LinkContent extends LanguageOfPart {
  /** Visible text of the link. */
  label: string;
  /** Where it leads: http, https, mailto, tel or a relative URL. Anything else is shown as text. */
  href: string;
}

/** One level of the way from the home page to this page. */
export interface Crumb extends LanguageOfPart {
  /** Name of the page at this level. */
  label: string;
  /** Its URL. May be left out for the current page, which is always the last crumb. */
  href?: string;
  /** Pages beside it: a small button lists them. */
  siblings?: LinkContent[];
}

/** A link inside a panel of the site navigation. */
export interface NavigationLink extends LinkContent {
  /** One short sentence saying what the page holds. */
  description?: string;
  /** True for the page that is being shown. */
  current?: boolean;
}

/** One page a panel of the site navigation makes more of than of the others. */
export interface FeaturedLink extends NavigationLink {
  /** Decorative picture; size in CSS pixels. */
  image?: { src: string; width: number; height: number };
}

/** A section of the site: a hub page and the pages below it. */
export interface NavigationItem extends LinkContent {
  /** True if the hub page itself is being shown. */
  current?: boolean;
  /** Pages below the hub page. */
  children?: NavigationLink[];
  /** Stands beside them in the panel. */
  featured?: FeaturedLink;
}

/** The same page in another language. */
export interface LanguageVersion {
  /** BCP 47 tag of that language. */
  lang: string;
  /** Name of the language in that language: "français", not "French". */
  label: string;
  /** URL of the page in that language. */
  href: string;
  /** Base direction of that language. */
  dir?: 'ltr' | 'rtl';
}
