import type { ReadLink } from '../../content/link.js';
import type { ReadSignIn, SignInStatus } from '../../content/sign-in.js';
import { svgIcon } from '../../elements/icon.js';
import { LinkList } from '../../elements/link-list.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languageOf } from '../../format/languages.js';
import { labelBefore } from '../../format/punctuation.js';
import { account } from '../../lib/icons.js';
import { uriPart } from '../../lib/uri-part.js';
import { SignInPopup } from './sign-in-popup.js';
import type { StateProps, Words } from './state-props.js';

/** A URL that starts the sign-in, and the name of the provider that it leads to, if there is a choice. */
export interface Way {
  href: string;
  provider?: ReadLink;
}

/** The ways to sign in, each with the page to return to. */
export const waysToSignIn = ({ href, providers, returnTo }: ReadSignIn): Way[] =>
  providers
    ? providers.flatMap((provider) => (provider.href === undefined ? [] : [{ provider, href: returningTo(provider.href, returnTo) }]))
    : href === undefined
      ? []
      : [{ href: returningTo(href, returnTo) }];

/** The URL that starts the sign-in, with the page to return to. */
function returningTo(href: string, returnTo: string | undefined): string {
  if (!returnTo) return href;
  const [before = '', hash] = href.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}returnTo=${uriPart(returnTo)}${hash === undefined ? '' : `#${hash}`}`;
}

function linkText(status: SignInStatus, words: Words): string {
  if (status === 'redirecting') return words.signingIn;
  if (status === 'step-up') return words.confirm;
  return status === 'expired' || status === 'signed-out-elsewhere' ? words.signInAgain : words.signIn;
}

interface SignInLinkProps extends StateProps {
  ways: readonly Way[];
  status: SignInStatus;
  'aria-describedby'?: string | undefined;
}

/** The link to sign in or, with several providers, a button that opens their list. */
export function SignInLink({ ways: [way, ...others], status, words, languages, locale, linkComponent, ...rest }: SignInLinkProps) {
  const id = usePartId('sign-in-with', others.length > 0 ? [status, way, others] : undefined, locale);
  const text = <span {...languages.words}>{linkText(status, words)}</span>;
  const isBusy = status === 'redirecting' || undefined;
  if (way && others.length === 0) {
    return linkOrText(
      <a aria-busy={isBusy} {...rest} className="pr-sign-in-link" href={way.href} rel="nofollow">
        {svgIcon('account', account)}
        <span>
          {text}
          {way.provider && <span {...languageOf(way.provider)}>{labelBefore('', locale) + way.provider.label}</span>}
        </span>
      </a>,
      linkComponent,
    );
  }
  const links = [way, ...others].flatMap((one) => (one?.provider ? [{ ...one.provider, href: one.href }] : []));
  return (
    <SignInPopup id={id} label={text} aria-busy={isBusy} {...rest}>
      <LinkList className="pr-sign-in-links" aria-label={words.signIn} links={links} linkComponent={linkComponent} />
    </SignInPopup>
  );
}
