export type { DecorativeImage } from '../../content/decorative-image.js';
export type { FeaturedLink, NavigationItem, NavigationLink } from '../../content/navigation.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { SiteNavigation, type SiteNavigationProps } from './site-navigation.js';
