import { type ComponentPropsWithRef, useId } from 'react';
import type { LinkContent } from '../../content/link.js';
import type { SignInStatus } from '../../content/sign-in.js';
import { Icon } from '../../elements/icon.js';
import { type LinkComponentProp, SafeLink } from '../../elements/safe-link.js';
import { interpolate } from '../../format/interpolate.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import { linkUrl, sameSitePath } from '../../lib/safe-url.js';
import { uriPart } from '../../lib/uri-part.js';
import type { Locale } from '../../locales/en.js';
import { signInButton } from '../../locales/en-parts.js';
import { SignInButtonRoot } from './sign-in-button.island.js';

export interface SignInButtonProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LinkComponentProp {
  /** URL that starts signing in. */
  signInHref: string;
  /** Where the reader stands. `unknown` looks exactly like `signed-out`, so that cached pages neither flash nor jump. Default `unknown`. */
  status?: SignInStatus;
  /** Name to show once signed in. */
  name?: string;
  /** Pages of the account, listed once signed in. */
  links?: ReadonlyArray<LinkContent>;
  /** URL that receives the POST request to sign out. Without it there is no sign-out. */
  signOutAction?: string;
  /** Page to come back to, added to `signInHref` as `returnTo`: a path on this site. Anything else is left out. */
  returnTo?: string;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * Sign in, and the account once signed in. A plain link while signed out; then a disclosure with
 * links and a sign-out form, both native and usable without script. It knows no auth library:
 * tell it the `status`. Changes to `expired`, `step-up`, `signed-out-elsewhere` and `error` are announced politely, once.
 *
 * Without a usable `signInHref` there is nothing to press, and nothing is rendered.
 *
 * Root: `<div>`.
 */
export function SignInButton(props: SignInButtonProps) {
  const {
    signInHref,
    status = 'unknown',
    name,
    links = [],
    signOutAction,
    returnTo,
    locale,
    linkComponent,
    className,
    ...rest
  } = cleanProps(props);
  const words = locale?.messages.signInButton ?? signInButton;
  const message =
    { expired: words.expired, 'step-up': words.stepUp, 'signed-out-elsewhere': words.signedOutElsewhere, error: words.error }[
      status as string
    ] ?? '';
  if (status !== 'signed-in' && linkUrl(signInHref, 'SignInButton') === undefined) return null;
  return (
    <SignInButtonRoot
      {...rest}
      className={classNames('pr-sign-in-button', className)}
      data-status={status === 'unknown' ? 'signed-out' : status}
      data-nosnippet=""
    >
      {status === 'signed-in' ? (
        <Account {...{ name, links, signOutAction, words, linkComponent }} />
      ) : (
        <SafeLink
          where="SignInButton"
          linkComponent={linkComponent}
          className="pr-sign-in-link"
          href={withReturn(signInHref, returnTo)}
          aria-busy={status === 'redirecting' || undefined}
          rel="nofollow"
        >
          <Icon name="account" />
          <span>{linkText(status, words)}</span>
        </SafeLink>
      )}
      {/* Always there, so that a later change is announced and the first load is not. */}
      <p className="pr-sign-in-message" role="status">
        {message}
      </p>
    </SignInButtonRoot>
  );
}

type Words = Locale['messages']['signInButton'];

function linkText(status: SignInStatus, words: Words): string {
  if (status === 'redirecting') return words.signingIn;
  if (status === 'step-up') return words.confirm;
  return status === 'expired' || status === 'signed-out-elsewhere' ? words.signInAgain : words.signIn;
}

function withReturn(href: string, returnTo: string | undefined): string {
  const path = sameSitePath(returnTo, 'SignInButton');
  if (!path) return href;
  const [before = '', hash] = href.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}returnTo=${uriPart(path)}${hash === undefined ? '' : `#${hash}`}`;
}

interface AccountProps extends LinkComponentProp {
  name: string | undefined;
  links: ReadonlyArray<LinkContent>;
  signOutAction: string | undefined;
  words: Words;
}

function Account({ name, links, signOutAction, words, linkComponent }: AccountProps) {
  const id = useId();
  const action = linkUrl(signOutAction, 'SignInButton');
  return (
    <>
      <button className="pr-sign-in-link" type="button" popoverTarget={id}>
        <Icon name="account" />
        <span>{name ? interpolate(words.account, { name }) : words.accountNoName}</span>
        <Icon name="down" />
      </button>
      <div className="pr-sign-in-account pr-popup" data-align="end" id={id} popover="auto">
        {links.length > 0 && (
          <ul className="pr-sign-in-links">
            {links.map(({ label, href, lang, dir }, index) => (
              <li key={`${index}-${href}`}>
                <SafeLink where="SignInButton" {...{ linkComponent, href, lang, dir }}>
                  {label}
                </SafeLink>
              </li>
            ))}
          </ul>
        )}
        {action !== undefined && (
          <form className="pr-sign-in-out" method="post" action={action}>
            <button type="submit">{words.signOut}</button>
          </form>
        )}
      </div>
    </>
  );
}
