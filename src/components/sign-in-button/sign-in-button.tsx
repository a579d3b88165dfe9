import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { type SignIn, type SignInStatus, signIn as signInReader } from '../../content/sign-in.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { signInButton } from '../../locales/en-parts.js';
import { Account } from './account.js';
import { SignInButtonRoot } from './sign-in-button.island.js';
import { SignInLink, waysToSignIn } from './sign-in-link.js';
import type { Words } from './state-props.js';

export interface SignInButtonProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LinkComponentProp {
  /** The sign-in URL, the state of the session and the account. */
  signIn: SignIn;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A sign-in link or, when signed in, a button that opens the account links and the sign-out form. Both work without script.
 * It does not depend on an authentication library: pass the `status` of the session.
 * Changes to `expired`, `step-up`, `signed-out-elsewhere` and `error` are announced politely, once.
 *
 * Without a usable URL it renders nothing, unless the reader is signed in. A message that is already there when the page is loaded, as after
 * a redirect, is the description of the link.
 *
 * Root: `<div>`.
 */
export function SignInButton({ signIn: given, locale, linkComponent, className, ...rest }: SignInButtonProps) {
  const signIn = read(signInReader, given, 'SignInButton', 'signIn');
  const { status = 'unknown', session } = signIn ?? {};
  const shownAs = status === 'unknown' ? 'signed-out' : status;
  const messageId = usePartId('sign-in-message', Object.assign({}, signIn, { status: shownAs }), locale);
  if (!signIn) return null;
  const ways = waysToSignIn(signIn);
  if (ways.length === 0 && status !== 'signed-in' && !session) return null;
  const words = locale?.messages.signInButton ?? signInButton;
  const languages = languagesOf(words, locale, rest);
  const shared = { words, languages, locale, linkComponent };
  const messages = messagesIn(words);
  const message = messages[status];
  const render = (state: SignInStatus) =>
    state === 'signed-in' ? (
      <Account signIn={signIn} {...shared} />
    ) : (
      ways.length > 0 && <SignInLink ways={ways} status={state} aria-describedby={(message || session) && messageId} {...shared} />
    );
  return (
    <SignInButtonRoot
      className={classNames('pr-sign-in-button', className)}
      {...rest}
      data-status={shownAs}
      data-session={session}
      data-nosnippet=""
    >
      {session
        ? alternatives.map(([first, ...more]) => (
            <div
              key={first}
              className="pr-sign-in-state"
              data-state={[first, ...more].join(' ')}
              hidden={![first, ...more].includes(status)}
            >
              {render(first)}
            </div>
          ))
        : render(status)}
      {/* Always present, so that later changes are announced but the initial status is not. */}
      <p
        className="pr-sign-in-message"
        id={messageId}
        aria-live="polite"
        aria-atomic="true"
        data-messages={session && JSON.stringify(messages)}
        {...languages.words}
      >
        {message}
      </p>
    </SignInButtonRoot>
  );
}

/** The states between which script changes, and those that look the same. */
const alternatives: readonly (readonly [SignInStatus, ...SignInStatus[]])[] = [
  ['signed-out', 'unknown', 'error', 'redirecting'],
  ['expired', 'signed-out-elsewhere'],
  ['step-up'],
  ['signed-in'],
];

const messagesIn = (words: Words): Partial<Record<SignInStatus, string>> => ({
  expired: words.expired,
  'step-up': words.stepUp,
  'signed-out-elsewhere': words.signedOutElsewhere,
  error: words.error,
});
