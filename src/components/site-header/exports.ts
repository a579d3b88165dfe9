export type { SiteSearch } from '../../content/search.js';
export type { LinkComponentProp } from '../../elements/safe-link.js';
export type { Locale } from '../../locales/en.js';
export { SiteHeader, type SiteHeaderProps } from './site-header.js';
