export type { Organisation } from '../../content/person.js';
export type { SiteSearch } from '../../content/search.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { SiteHeader, type SiteHeaderProps } from './site-header.js';
