import type { ComponentProps } from 'react';
import { Icon } from '../../elements/icon.js';
import { account, down } from '../../lib/icons.js';

interface SignInPopupProps extends ComponentProps<'button'> {
  /** Id of the pop-up. */
  id: string;
  /** What the button says. */
  label: ComponentProps<'button'>['children'];
}

/** A button with a pop-up, whose content are the children. Other attributes go to the button. Root: none. */
export function SignInPopup({ id, label, children, ...rest }: SignInPopupProps) {
  return (
    <>
      <button {...rest} className="pr-sign-in-link" type="button" popoverTarget={id}>
        <Icon name="account" path={account} />
        {label}
        <Icon name="down" path={down} />
      </button>
      <div className="pr-sign-in-account pr-popup" data-align="end" id={id} popover="auto">
        {children}
      </div>
    </>
  );
}
