import type { ReadLanguage } from '../../content/language.js';
import type { ReadCommand } from '../../content/ribbon-command.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { interpolate } from '../../format/interpolate.js';
import { RibbonCommand, type RibbonCommandProps } from './ribbon-command.js';
import { RibbonMenu } from './ribbon-menu.js';

interface RibbonItemProps extends LinkComponentProp, Pick<RibbonCommandProps, 'popoverTarget'> {
  command: ReadCommand;
  /** Message for the name of a split button's arrow, with `{command}`, and its language. */
  options: string;
  optionsLanguage: ReadLanguage;
}

/** A command from data: a plain command, a menu, or a split button. Root: as `RibbonCommand` or `RibbonMenu`. */
export function RibbonItem({ command, options, optionsLanguage, ...shared }: RibbonItemProps) {
  if (command.type === 'menu') return <RibbonMenu command={command} {...shared} />;
  const primaryCommand = <RibbonCommand command={command} {...shared} />;
  if (!command.menu) return primaryCommand;
  const label = interpolate(options, { command: command.label });
  return <RibbonMenu command={{ ...optionsLanguage, label, menu: command.menu }} primaryCommand={primaryCommand} {...shared} />;
}
