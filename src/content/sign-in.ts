import { type LinkContent, links } from './link.js';
import { type Fields, object, text } from './reader.js';
import { address, flag, imageAddress, oneOfNames, record, sameSitePath } from './values.js';

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
  /** URL that starts the sign-in. Without a usable URL, here or in `providers`, there is no way to sign in. */
  href?: string | null | undefined;
  /**
   * The identity providers, if the site says with which one to sign in, or offers several: the name of each ("EU Login") and the URL that
   * starts the sign-in. They take the place of `href`.
   */
  providers?: readonly LinkContent[] | null | undefined;
  /**
   * State of the session.
   * @default 'unknown'
   */
  status?: SignInStatus | null | undefined;
  /**
   * URL of the site that tells the state of the session: JSON with `status`, `name` and `expiresIn`, the seconds until it ends. On pages of
   * static HTML with `enhance-session` the button then follows it, across tabs and time. Never let it be cached.
   */
  session?: string | null | undefined;
  /** Name of the reader, shown when signed in. */
  name?: string | null | undefined;
  /**
   * URL of a picture of the reader, as in the claim `picture` of OpenID Connect. It is decorative, because the name stands beside it; while it
   * is missing, the initials or the icon are there. Needs `session.css`.
   */
  picture?: string | null | undefined;
  /**
   * Shows the initials of `name` instead of the icon. Needs `session.css`.
   * @default false
   */
  initials?: boolean | null | undefined;
  /** Account pages, listed when signed in. */
  links?: readonly LinkContent[] | null | undefined;
  /** URL that receives the POST request to sign out. Without it there is no sign-out button. */
  signOutAction?: string | null | undefined;
  /** Hidden fields of the request to sign out: the token that protects it from requests of other sites (CSRF). */
  signOutFields?: Readonly<Record<string, string>> | null | undefined;
  /** Page to return to, added to the URLs that start the sign-in as `returnTo`: a path on the same site, such as `/news/2017`. Any other value is left out. */
  returnTo?: string | null | undefined;
}

export const signIn = /* @__PURE__ */ object({
  href: address,
  providers: links,
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
  session: address,
  name: text,
  picture: imageAddress,
  initials: flag,
  links,
  signOutAction: address,
  signOutFields: record,
  returnTo: sameSitePath,
} satisfies Fields<SignIn>);

export type ReadSignIn = NonNullable<ReturnType<typeof signIn>>;
