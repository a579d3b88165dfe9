import { type DecorativeImage, decorativeImage } from './decorative-image.js';
import { type LinkContent, linkFields } from './link.js';
import { type Fields, list, object, text } from './reader.js';
import { flag } from './values.js';

/** A link inside a panel of the site navigation. */
export interface NavigationLink extends LinkContent {
  /** One short sentence that describes the page. */
  description?: string | null | undefined;
  /**
   * Whether this is the page being shown, or a section that contains it.
   * @default false
   */
  current?: boolean | null | undefined;
}

const navigationLinkFields = { ...linkFields, description: text, current: flag } satisfies Fields<NavigationLink>;
const navigationLink = /* @__PURE__ */ object(navigationLinkFields, { required: ['label'] });

/** A page that a panel of the site navigation presents more prominently than the others. */
export interface FeaturedLink extends NavigationLink {
  /** Picture above the link. */
  image?: DecorativeImage | null | undefined;
}

const featuredLink = /* @__PURE__ */ object({ ...navigationLinkFields, image: decorativeImage } satisfies Fields<FeaturedLink>, {
  required: ['label'],
});

/** A section of the site: a hub page and the pages below it. */
export interface NavigationItem extends LinkContent {
  /**
   * Whether the hub page itself is being shown. A section with a current page among its `children` is recognised.
   * @default false
   */
  current?: boolean | null | undefined;
  /** Pages below the hub page. */
  children?: readonly NavigationLink[] | null | undefined;
  /** One page with a picture, shown beside `children` in the panel. */
  featured?: FeaturedLink | null | undefined;
}

const navigationItem = /* @__PURE__ */ object(
  { ...linkFields, current: flag, children: /* @__PURE__ */ list(navigationLink), featured: featuredLink } satisfies Fields<NavigationItem>,
  { required: ['label'] },
);
export const navigation = /* @__PURE__ */ list(navigationItem);

/** A section of the navigation that has been read. */
export type ReadNavigationItem = NonNullable<ReturnType<typeof navigationItem>>;
export type ReadNavigationLink = NonNullable<ReturnType<typeof navigationLink>>;
