import type { LinkContent } from './link.js';

/**
 * Where the reader stands with the identity provider.
 * `unknown` is what a cached page says; it looks exactly like `signed-out`.
 */
export type SignInStatus =
  | 'unknown'
  | 'signed-out'
  | 'redirecting'
  | 'signed-in'
  | 'step-up'
  | 'expired'
  | 'signed-out-elsewhere'
  | 'error';

/** What the sign-in button needs to know. */
export interface SignIn {
  /** URL that starts signing in. */
  href: string;
  status?: SignInStatus;
  /** Name to show once signed in. */
  name?: string;
  /** Pages of the account. */
  links?: LinkContent[];
  /** URL that receives the POST request to sign out. */
  signOutAction?: string;
  /** Page to come back to: a path on the same site, such as `/news/2017`. */
  returnTo?: string;
}
