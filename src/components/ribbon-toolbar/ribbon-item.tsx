import type { LanguageOfPart } from '../../content/language.js';
import type { ReadCommand } from '../../content/ribbon-command.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { interpolate } from '../../format/interpolate.js';
import { RibbonCommand } from './ribbon-command.js';
import { RibbonMenu } from './ribbon-menu.js';

interface RibbonItemProps extends LinkComponentProp {
  command: ReadCommand;
  /** Name of the arrow beside a split button, with `{command}`, and its language. */
  options: string;
  optionsLanguage: LanguageOfPart;
}

/** A command of the data: plain, a menu, or a split button. Root: that of `RibbonCommand` or `RibbonMenu`. */
export function RibbonItem({ command, options, optionsLanguage, linkComponent }: RibbonItemProps) {
  if (command.type === 'menu') return <RibbonMenu command={command} linkComponent={linkComponent} />;
  const own = <RibbonCommand command={command} linkComponent={linkComponent} />;
  if (!command.menu) return own;
  const label = interpolate(options, { command: command.label });
  return <RibbonMenu command={{ ...optionsLanguage, label, menu: command.menu }} linkComponent={linkComponent} primaryCommand={own} />;
}
