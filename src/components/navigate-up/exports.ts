export type { LinkContent } from '../../content/link.js';
export type { Crumb } from '../../content/trail.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { NavigateUp, type NavigateUpProps } from './navigate-up.js';
