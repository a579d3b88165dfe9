import type { ComponentPropsWithRef } from 'react';
import type { IconName } from '../../lib/icons.js';
import { RibbonCommand } from './ribbon-command.js';

export interface RibbonToggleProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-pressed' | 'children' | 'type'> {
  /** Visible name. It stays the same whether on or off: `aria-pressed` says which. */
  label: string;
  /** Whether it is on. Your client component keeps this and changes it in `onClick`. */
  pressed: boolean;
  /** Picture beside the name. */
  icon?: IconName;
  /** Why it cannot be used now: it can be focused, says why, and does nothing. */
  unavailable?: string;
}

/**
 * A command that is on or off (WAI-ARIA toggle button). Needs script, so it is not shown where scripting is off.
 *
 * Root: `<button aria-pressed>`.
 */
export function RibbonToggle({ pressed, ...rest }: RibbonToggleProps) {
  return <RibbonCommand {...rest} aria-pressed={pressed} data-needs-script="" />;
}
