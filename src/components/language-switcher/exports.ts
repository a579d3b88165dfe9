export type { LanguageVersion } from '../../content/language-version.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { LanguageSwitcher, type LanguageSwitcherProps } from './language-switcher.js';
