import { type LinkContent, links } from './link.js';
import { type Fields, object, text } from './reader.js';
import { address, oneOfNames, sameSitePath } from './values.js';

/**
 * State of the reader's session with the identity provider.
 * `unknown` is for cached pages; it looks exactly like `signed-out`.
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

/** Content of the sign-in button. */
export interface SignIn {
  /** URL that starts the sign-in. Without a usable URL there is no way to sign in. */
  href?: string | undefined;
  /**
   * State of the session.
   * @default 'unknown'
   */
  status?: SignInStatus | undefined;
  /** Name of the reader, shown when signed in. */
  name?: string | undefined;
  /** Account pages, listed when signed in. */
  links?: readonly LinkContent[] | undefined;
  /** URL that receives the POST request to sign out. Without it there is no sign-out button. */
  signOutAction?: string | undefined;
  /** Page to return to, added to `href` as `returnTo`: a path on the same site, such as `/news/2017`. Any other value is left out. */
  returnTo?: string | undefined;
}

export const signIn = /* @__PURE__ */ object({
  href: address,
  status: /* @__PURE__ */ oneOfNames([
    'unknown',
    'signed-out',
    'redirecting',
    'signed-in',
    'step-up',
    'expired',
    'signed-out-elsewhere',
    'error',
  ]),
  name: text,
  links,
  signOutAction: address,
  returnTo: sameSitePath,
} satisfies Fields<SignIn>);

export type ReadSignIn = NonNullable<ReturnType<typeof signIn>>;
