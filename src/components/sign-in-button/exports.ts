export type { LinkContent } from '../../content/link.js';
export type { SignIn, SignInStatus } from '../../content/sign-in.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { SignInButton, type SignInButtonProps } from './sign-in-button.js';
