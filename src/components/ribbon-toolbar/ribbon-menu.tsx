import type { ComponentPropsWithRef, ReactNode, Ref } from 'react';
import type { ReadLanguage } from '../../content/language.js';
import { read } from '../../content/reader.js';
import { type MenuCommand, menuCommand } from '../../content/ribbon-command.js';
import { hasContent } from '../../elements/has-content.js';
import { svgIcon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { mixed } from '../../elements/mixed.js';
import { usePartId } from '../../elements/use-part-id.js';
import { classNames } from '../../lib/class-names.js';
import { icons } from '../../lib/icons.js';
import { requiresScript } from './requires-script.js';
import { RibbonCommand, type RibbonCommandProps } from './ribbon-command.js';
import { RibbonMenuRoot } from './ribbon-menu.island.js';

export interface RibbonMenuProps extends ComponentPropsWithRef<'div'>, LinkComponentProp, Pick<RibbonCommandProps, 'popoverTarget'> {
  /** Label of the button and the menu, and the commands of the menu. `menu` may be left out if there are children. */
  command: Omit<MenuCommand, 'type' | 'menu'> & Partial<Pick<MenuCommand, 'type' | 'menu'>>;
  /** A `RibbonCommand` in front of the button, which then shows only an arrow: a split button. */
  primaryCommand?: ReactNode;
  /** `RibbonCommand`s with `role="menuitem"`, after those of `command.menu`. */
  children?: ReactNode;
}

/**
 * A button that opens a menu of commands (ARIA APG, Menu Button pattern): Enter, Space and Down move the focus to its first command,
 * Up to its last, a letter to the next command that begins with it; Escape and Tab close it.
 * Without script it still opens, and its commands are ordinary tab stops. Without commands only `primaryCommand` is rendered.
 * With `unavailable` it does not open and shows the reason, as a `RibbonCommand` does.
 *
 * Outside a `RibbonToolbar` its commands work, but there is no live region to announce their results.
 *
 * Root: `<div>` that contains button and menu; with `unavailable`, a `<button>`.
 */
export function RibbonMenu({
  command: given,
  primaryCommand,
  popoverTarget,
  linkComponent,
  className,
  ref,
  children,
  ...rest
}: RibbonMenuProps) {
  const command = read(menuCommand, given, 'RibbonMenu', 'command');
  const id = usePartId('ribbon-menu', [command, popoverTarget]);
  if (command?.unavailable && !primaryCommand)
    return <RibbonCommand className={className} {...rest} ref={ref as Ref<HTMLElement>} command={{ ...command, type: 'button' }} />;
  if (!command || (command.menu.length === 0 && !hasContent(children))) return primaryCommand;
  const { label, icon, menu, lang, dir } = command;
  const language: ReadLanguage = lang || dir ? { lang, dir } : {};
  // Children may do anything: without script the site must hide them itself.
  const needsScript = !hasContent(children) && menu.every(requiresScript) ? '' : undefined;
  return (
    <RibbonMenuRoot
      className={classNames('pr-ribbon-menu', className)}
      {...rest}
      ref={ref}
      data-needs-script={primaryCommand ? undefined : needsScript}
    >
      {primaryCommand}
      <button
        className="pr-ribbon-command pr-ribbon-menu-button"
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={primaryCommand ? label : undefined}
        data-needs-script={primaryCommand ? needsScript : undefined}
        lang={primaryCommand ? lang : undefined}
      >
        {icon && svgIcon(icon, icons[icon])}
        {primaryCommand
          ? svgIcon('down', icons.down)
          : mixed(
              <span className="pr-ribbon-command-label" {...language}>
                {label}
                {svgIcon('down', icons.down)}
              </span>,
            )}
      </button>
      <div className="pr-ribbon-menu-items pr-popup" id={id} role="menu" aria-label={label} popover="auto">
        {menu.map((item, index) => (
          <RibbonCommand key={index} command={item} role="menuitem" {...{ popoverTarget, linkComponent }} />
        ))}
        {children}
      </div>
    </RibbonMenuRoot>
  );
}
