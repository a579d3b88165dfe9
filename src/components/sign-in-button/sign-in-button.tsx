import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { type ReadSignIn, type SignIn, type SignInStatus, signIn as signInReader } from '../../content/sign-in.js';
import { Icon } from '../../elements/icon.js';
import { LinkList } from '../../elements/link-list.js';
import { type LinkComponentProp, LinkOrText } from '../../elements/link-or-text.js';
import { submitsTo } from '../../elements/submits-to.js';
import { usePartId } from '../../elements/use-part-id.js';
import { type Languages, languagesOf } from '../../format/languages.js';
import { labelBefore } from '../../format/punctuation.js';
import { classNames } from '../../lib/class-names.js';
import { account, down } from '../../lib/icons.js';
import { uriPart } from '../../lib/uri-part.js';
import type { Locale } from '../../locales/en.js';
import { signInButton } from '../../locales/en-parts.js';
import { SignInButtonRoot } from './sign-in-button.island.js';

export interface SignInButtonProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LinkComponentProp {
  /** The sign-in URL, the state of the session and the account. */
  signIn: SignIn;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale;
}

/**
 * A sign-in link or, when signed in, a button that opens the account links and the sign-out form. Both work without script.
 * It does not depend on an authentication library: pass the `status` of the session.
 * Changes to `expired`, `step-up`, `signed-out-elsewhere` and `error` are announced politely, once.
 *
 * Without a usable `href` it renders nothing, unless the reader is signed in.
 *
 * Root: `<div>`.
 */
export function SignInButton({ signIn: given, locale, linkComponent, className, ...rest }: SignInButtonProps) {
  const signIn = read(signInReader, given, 'SignInButton', 'signIn');
  const status = signIn?.status ?? 'unknown';
  if (!signIn || (status !== 'signed-in' && signIn.href === undefined)) return null;
  const words = locale?.messages.signInButton ?? signInButton;
  const languages = languagesOf(words, locale, rest);
  return (
    <SignInButtonRoot
      {...rest}
      className={classNames('pr-sign-in-button', className)}
      data-status={status === 'unknown' ? 'signed-out' : status}
      data-nosnippet=""
    >
      {status === 'signed-in' ? (
        <Account {...{ signIn, words, languages, locale, linkComponent }} />
      ) : (
        <LinkOrText
          linkComponent={linkComponent}
          className="pr-sign-in-link"
          href={addressOf(signIn)}
          aria-busy={status === 'redirecting' || undefined}
          rel="nofollow"
        >
          <Icon name="account" path={account} />
          <span {...languages.words}>{linkText(status, words)}</span>
        </LinkOrText>
      )}
      {/* Always present, so that later changes are announced but the initial status is not. */}
      <p className="pr-sign-in-message" role="status" {...languages.words}>
        {messageOf(status, words)}
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

function messageOf(status: SignInStatus, words: Words): string | undefined {
  if (status === 'expired') return words.expired;
  if (status === 'step-up') return words.stepUp;
  if (status === 'signed-out-elsewhere') return words.signedOutElsewhere;
  return status === 'error' ? words.error : undefined;
}

/** The URL that starts the sign-in, with the page to return to. */
function addressOf({ href = '', returnTo }: ReadSignIn): string {
  if (!returnTo) return href;
  const [before = '', hash] = href.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}returnTo=${uriPart(returnTo)}${hash === undefined ? '' : `#${hash}`}`;
}

interface AccountProps extends LinkComponentProp {
  signIn: ReadSignIn;
  words: Words;
  languages: Languages;
  locale: Locale | undefined;
}

function Account({ signIn, words, languages, locale, linkComponent }: AccountProps) {
  const { name, links, signOutAction } = signIn;
  const id = usePartId('sign-in', signIn);
  const label = <span {...languages.words}>{name ? `${labelBefore(words.account, locale)}${name}` : words.account}</span>;
  // Without a page or a way out there is nothing to open.
  if (!links && !signOutAction) {
    return (
      <span className="pr-sign-in-link">
        <Icon name="account" path={account} />
        {label}
      </span>
    );
  }
  return (
    <>
      <button className="pr-sign-in-link" type="button" popoverTarget={id}>
        <Icon name="account" path={account} />
        {label}
        <Icon name="down" path={down} />
      </button>
      <div className="pr-sign-in-account pr-popup" data-align="end" id={id} popover="auto">
        {links && <LinkList className="pr-sign-in-links" links={links} linkComponent={linkComponent} />}
        {signOutAction && (
          <form className="pr-sign-in-out" method="post" action={signOutAction}>
            <button {...submitsTo(signOutAction, 'post')} {...languages.words}>
              {words.signOut}
            </button>
          </form>
        )}
      </div>
    </>
  );
}
