export type { SkipLink } from '../../content/skip-link.js';
export type { Locale } from '../../locales/en.js';
export { SkipLinks, type SkipLinksProps } from './skip-links.js';
