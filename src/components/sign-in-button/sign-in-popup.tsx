import type { ComponentProps, ReactNode } from 'react';
import { svgIcon } from '../../elements/icon.js';
import { account, down } from '../../lib/icons.js';

interface SignInPopupProps extends ComponentProps<'button'> {
  /** Id of the pop-up. */
  id: string;
  /**
   * What stands before the label.
   * @default the icon of an account
   */
  icon?: ReactNode;
  /** What the button says. */
  label: ReactNode;
}

/** A button with a pop-up, whose content are the children. Other attributes go to the button. Root: none. */
export function SignInPopup({ id, icon = svgIcon('account', account), label, children, ...rest }: SignInPopupProps) {
  return (
    <>
      <button className="pr-sign-in-link" {...rest} type="button" popoverTarget={id}>
        {icon}
        {label}
        {svgIcon('down', down)}
      </button>
      <div className="pr-sign-in-account pr-popup" data-align="end" id={id} popover="auto">
        {children}
      </div>
    </>
  );
}
