import type { ButtonCommand } from '../../content/ribbon-command.js';
import { RibbonCommand, type RibbonCommandProps } from './ribbon-command.js';

export interface RibbonToggleProps extends Omit<RibbonCommandProps, 'command' | 'linkComponent' | 'aria-pressed'> {
  /** The command. Its label must not change with the state, which `aria-pressed` conveys. */
  command: Omit<ButtonCommand, 'type'>;
  /** Whether the command is on. Your client component holds this state and changes it in `onClick`. */
  pressed: boolean;
}

/**
 * A command that is on or off (WAI-ARIA toggle button). It needs script, so it is hidden if scripting is off.
 *
 * In a `RibbonMenu`, with `role="menuitem"`, it becomes an item that is checked or not.
 *
 * Root: `<button aria-pressed>`; in a menu `<button role="menuitemcheckbox" aria-checked>`.
 */
export function RibbonToggle({ command, pressed, ...rest }: RibbonToggleProps) {
  return <RibbonCommand {...rest} command={{ ...command, type: 'button' }} aria-pressed={Boolean(pressed)} data-needs-script="" />;
}
