import type { ReadSignIn } from '../../content/sign-in.js';
import { HiddenFields } from '../../elements/hidden-fields.js';
import { Icon } from '../../elements/icon.js';
import { LinkList } from '../../elements/link-list.js';
import { submitsTo } from '../../elements/submits-to.js';
import { usePartId } from '../../elements/use-part-id.js';
import { labelBefore } from '../../format/punctuation.js';
import { account } from '../../lib/icons.js';
import { SignInPopup } from './sign-in-popup.js';
import type { StateProps } from './state-props.js';

interface AccountProps extends StateProps {
  signIn: ReadSignIn;
}

/** The name of the reader or, with account pages or a way out, a button that opens them. */
export function Account({ signIn, words, languages, locale, linkComponent }: AccountProps) {
  const { name, session, links, signOutAction, signOutFields } = signIn;
  const id = usePartId('sign-in', signIn);
  const beforeName = labelBefore('', locale);
  const named = name ? beforeName + name : '';
  const label = session ? (
    <span>
      <span {...languages.words}>{words.account}</span>
      {/* Script fills in the name when it learns it. */}
      <span data-before-name={beforeName}>{named}</span>
    </span>
  ) : (
    <span {...languages.words}>{words.account + named}</span>
  );
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
    <SignInPopup id={id} label={label}>
      {links && <LinkList className="pr-sign-in-links" links={links} linkComponent={linkComponent} />}
      {signOutAction && (
        <form className="pr-sign-in-out" method="post" action={signOutAction}>
          <HiddenFields fields={signOutFields} />
          <button {...submitsTo(signOutAction, 'post')} {...languages.words}>
            {words.signOut}
          </button>
        </form>
      )}
    </SignInPopup>
  );
}
