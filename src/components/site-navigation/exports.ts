export type { NavigationItem } from '../../content/link.js';
export type { LinkComponentProp } from '../../elements/safe-link.js';
export type { Locale } from '../../locales/en.js';
export { SiteNavigation, type SiteNavigationProps } from './site-navigation.js';
