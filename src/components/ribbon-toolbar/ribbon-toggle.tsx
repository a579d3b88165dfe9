import type { ButtonCommand } from '../../content/ribbon-command.js';
import { RibbonCommand, type RibbonCommandProps } from './ribbon-command.js';

export interface RibbonToggleProps extends Omit<RibbonCommandProps, 'command' | 'linkComponent' | 'aria-pressed'> {
  /** Its label stays the same whether on or off: `aria-pressed` says which. */
  command: Omit<ButtonCommand, 'type'>;
  /** Whether it is on. Your client component keeps this and changes it in `onClick`. */
  pressed: boolean;
}

/**
 * A command that is on or off (WAI-ARIA toggle button). Needs script, so it is hidden where scripting is off.
 *
 * Root: `<button aria-pressed>`.
 */
export function RibbonToggle({ command, pressed, ...rest }: RibbonToggleProps) {
  return <RibbonCommand {...rest} command={{ ...command, type: 'button' }} aria-pressed={pressed} data-needs-script="" />;
}
