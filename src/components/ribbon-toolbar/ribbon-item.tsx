import type { LanguageOfPart } from '../../content/language.js';
import type { ReadCommand } from '../../content/ribbon-command.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { interpolate } from '../../format/interpolate.js';
import { RibbonCommand } from './ribbon-command.js';
import { RibbonMenu } from './ribbon-menu.js';

interface RibbonItemProps extends LinkComponentProp {
  command: ReadCommand;
  /** Message for the name of a split button's arrow, with `{command}`, and its language. */
  options: string;
  optionsLanguage: LanguageOfPart;
}

/** A command from data: a plain command, a menu, or a split button. Root: as `RibbonCommand` or `RibbonMenu`. */
export function RibbonItem({ command, options, optionsLanguage, linkComponent }: RibbonItemProps) {
  if (command.type === 'menu') return <RibbonMenu command={command} linkComponent={linkComponent} />;
  const primaryCommand = <RibbonCommand command={command} linkComponent={linkComponent} />;
  if (!command.menu) return primaryCommand;
  const label = interpolate(options, { command: command.label });
  return (
    <RibbonMenu command={{ ...optionsLanguage, label, menu: command.menu }} linkComponent={linkComponent} primaryCommand={primaryCommand} />
  );
}
