import type { ComponentPropsWithRef } from 'react';
import { Icon } from '../../elements/icon.js';
import { classNames } from '../../lib/class-names.js';
import type { IconName } from '../../lib/icons.js';

export interface RibbonToggleProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-pressed' | 'children' | 'type'> {
  /** Visible name. It stays the same whether on or off: `aria-pressed` says which. */
  label: string;
  /** Whether it is on. Your client component keeps this and changes it in `onClick`. */
  pressed: boolean;
  /** Picture beside the name. */
  icon?: IconName;
}

/**
 * A command that is on or off (WAI-ARIA toggle button). Needs script, so it is not shown where scripting is off.
 *
 * Root: `<button aria-pressed>`.
 */
export function RibbonToggle({ label, pressed, icon, className, ...rest }: RibbonToggleProps) {
  return (
    <button {...rest} className={classNames('pr-ribbon-command', className)} type="button" aria-pressed={pressed} data-needs-script="">
      {icon && <Icon name={icon} />}
      <span className="pr-ribbon-command-label">{label}</span>
    </button>
  );
}
