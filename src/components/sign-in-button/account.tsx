import type { ReadSignIn } from '../../content/sign-in.js';
import { Icon } from '../../elements/icon.js';
import { LinkList } from '../../elements/link-list.js';
import { submitsTo } from '../../elements/submits-to.js';
import { usePartId } from '../../elements/use-part-id.js';
import { labelBefore } from '../../format/punctuation.js';
import { account, down } from '../../lib/icons.js';
import type { StateProps } from './state-props.js';

interface AccountProps extends StateProps {
  signIn: ReadSignIn;
}

/** The name of the reader or, with account pages or a way out, a button that opens them. */
export function Account({ signIn, words, languages, locale, linkComponent }: AccountProps) {
  const { name, session, links, signOutAction, signOutFields = {} } = signIn;
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
            {Object.entries(signOutFields).map(([field, value]) => (
              <input key={field} type="hidden" name={field} value={value} />
            ))}
            <button {...submitsTo(signOutAction, 'post')} {...languages.words}>
              {words.signOut}
            </button>
          </form>
        )}
      </div>
    </>
  );
}
