export type { Crumb } from '../../content/link.js';
export type { LinkComponentProp } from '../../elements/safe-link.js';
export type { Locale } from '../../locales/en.js';
export { NavigateUp, type NavigateUpProps } from './navigate-up.js';
