export type { FooterContent } from '../../content/footer.js';
export type { LinkContent } from '../../content/link.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { SiteFooter, type SiteFooterProps } from './site-footer.js';
