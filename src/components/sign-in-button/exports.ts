export type { LinkContent } from '../../content/link.js';
export type { SignInStatus } from '../../content/sign-in.js';
export type { LinkComponentProp } from '../../elements/safe-link.js';
export type { Locale } from '../../locales/en.js';
export { SignInButton, type SignInButtonProps } from './sign-in-button.js';
