import type { ReadSignIn } from '../../content/sign-in.js';
import { HiddenFields } from '../../elements/hidden-fields.js';
import { LinkList } from '../../elements/link-list.js';
import { submitsTo } from '../../elements/submits-to.js';
import { usePartId } from '../../elements/use-part-id.js';
import { labelBefore } from '../../format/punctuation.js';
import { Avatar } from './avatar.js';
import { SignInPopup } from './sign-in-popup.js';
import type { StateProps } from './state-props.js';

interface AccountProps extends StateProps {
  signIn: ReadSignIn;
}

/** The name of the reader or, with account pages or a way out, a button that opens them. */
export function Account({ signIn, words, languages, locale, linkComponent }: AccountProps) {
  const { name, links, signOutAction, signOutFields } = signIn;
  const id = usePartId('sign-in', signIn, locale);
  const beforeName = labelBefore('', locale);
  // Script fills in the name when it learns it.
  const label = (
    <span>
      <span {...languages.words}>{words.account}</span>
      <span data-before-name={beforeName}>{name && beforeName + name}</span>
    </span>
  );
  const avatar = <Avatar signIn={signIn} />;
  // Without a page or a way out there is nothing to open.
  if (!links && !signOutAction) {
    return (
      <span className="pr-sign-in-link">
        {avatar}
        {label}
      </span>
    );
  }
  return (
    <SignInPopup id={id} icon={avatar} label={label}>
      <div className="pr-sign-in-name" data-before-name="" dir="auto" translate="no">
        {name}
      </div>
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
