import { type LanguageOfPart, language, languageTag } from './language.js';
import { type ContentOf, type Fields, list, object, text } from './reader.js';
import { address, flag, fragment, imageAddress, oneOf, pixels } from './values.js';

/** A link with a visible label. */
export interface LinkContent extends LanguageOfPart {
  /** Visible text of the link. Without it there is no link. */
  label: string;
  /** Where it leads: http, https, mailto, tel or a relative URL. Anything else, or nothing, leaves the label as text. */
  href?: string | undefined;
}

const linkFields = { label: text, href: address, ...language } satisfies Fields<LinkContent>;

export const link = /* @__PURE__ */ object(linkFields, { required: ['label'], shorthand: 'label' });
export const links = /* @__PURE__ */ list(link);

/** A link to a place on the same page. */
export interface SkipLink extends LanguageOfPart {
  /** Visible text of the link. */
  label: string;
  /** `#` and the id of the target. */
  href: string;
}

export const skipLinkList = /* @__PURE__ */ list(
  /* @__PURE__ */ object({ ...linkFields, href: fragment } satisfies Fields<SkipLink>, { required: ['label', 'href'] }),
);

/** One level of the way from the home page to this page. */
export interface Crumb extends LinkContent {
  /** Other pages of the same level: a small button lists them. */
  siblings?: readonly LinkContent[] | undefined;
}

export const crumb = /* @__PURE__ */ object({ ...linkFields, siblings: links } satisfies Fields<Crumb>, {
  required: ['label'],
  shorthand: 'label',
});
export const trail = /* @__PURE__ */ list(crumb);

/** A link inside a panel of the site navigation. */
export interface NavigationLink extends LinkContent {
  /** One short sentence saying what the page holds. */
  description?: string | undefined;
  /** True for the page that is being shown. */
  current?: boolean | undefined;
}

const navigationLinkFields = { ...linkFields, description: text, current: flag } satisfies Fields<NavigationLink>;
const navigationLink = /* @__PURE__ */ object(navigationLinkFields, { required: ['label'], shorthand: 'label' });

/** A decorative picture. */
export interface DecorativeImage {
  src: string;
  /** Intrinsic width in CSS pixels. */
  width?: number | undefined;
  /** Intrinsic height in CSS pixels. */
  height?: number | undefined;
}

/** A page that a panel of the site navigation gives more room than the others. */
export interface FeaturedLink extends NavigationLink {
  image?: DecorativeImage | undefined;
}

const featuredLink = /* @__PURE__ */ object(
  {
    ...navigationLinkFields,
    image: /* @__PURE__ */ object({ src: imageAddress, width: pixels, height: pixels } satisfies Fields<DecorativeImage>, {
      required: ['src'],
    }),
  } satisfies Fields<FeaturedLink>,
  { required: ['label'] },
);

/** A section of the site: a hub page and the pages below it. */
export interface NavigationItem extends LinkContent {
  /** True if the hub page itself is being shown. */
  current?: boolean | undefined;
  /** Pages below the hub page. */
  children?: readonly NavigationLink[] | undefined;
  /** One page with a picture, beside them in the panel. */
  featured?: FeaturedLink | undefined;
}

export const navigationItem = /* @__PURE__ */ object(
  { ...linkFields, current: flag, children: /* @__PURE__ */ list(navigationLink), featured: featuredLink } satisfies Fields<NavigationItem>,
  { required: ['label'], shorthand: 'label' },
);
export const navigation = /* @__PURE__ */ list(navigationItem);

/** The same page in one language. */
export interface LanguageVersion {
  /** Name of the language in that language: "français", not "French". */
  label: string;
  /** URL of the page in that language. */
  href?: string | undefined;
  /** BCP 47 tag of that language. */
  lang?: string | undefined;
  /** Base direction of that language. */
  dir?: 'ltr' | 'rtl' | undefined;
}

export const languageVersion = /* @__PURE__ */ object(
  { label: text, href: address, lang: languageTag, dir: /* @__PURE__ */ oneOf({ ltr: '', rtl: '' }) } satisfies Fields<LanguageVersion>,
  { required: ['label'] },
);
export const languageVersions = /* @__PURE__ */ list(languageVersion);

export type ReadLink = ContentOf<typeof link>;
export type ReadCrumb = ContentOf<typeof crumb>;
export type ReadNavigationItem = ContentOf<typeof navigationItem>;
export type ReadNavigationLink = ContentOf<typeof navigationLink>;
export type ReadLanguageVersion = ContentOf<typeof languageVersion>;
