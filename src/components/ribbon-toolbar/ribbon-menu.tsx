import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import type { ActCommand } from '../../content/ribbon.js';
import { Icon } from '../../elements/icon.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import type { IconName } from '../../lib/icons.js';
import { onlyByScript } from './acts.js';
import { RibbonCommand, type RibbonCommandProps } from './ribbon-command.js';
import { RibbonMenuRoot } from './ribbon-menu.island.js';

export interface RibbonMenuProps extends ComponentPropsWithRef<'div'> {
  /** Name of the button and of its menu. */
  label: string;
  /** Picture beside the name. */
  icon?: IconName | undefined;
  /** What the menu offers. Or compose `RibbonCommand`s with `role="menuitem"` as children. */
  commands?: readonly ActCommand[];
  /** A `RibbonCommand` to stand before the button, which then shows an arrow only: a split button. */
  beside?: ReactNode;
}

/**
 * A button that opens a menu of commands (ARIA APG, Menu Button pattern): Enter, Space and Down go to its first command,
 * Up to its last, letters to the next command that begins so, Escape and Tab close it.
 * Without script it opens all the same, and its commands are ordinary tab stops.
 *
 * Outside a `RibbonToolbar` it carries out `action`s by itself, but has no place to say what came of them.
 *
 * Root: `<div>` around button and menu.
 */
export function RibbonMenu(props: RibbonMenuProps) {
  const { label, icon, commands = [], beside, className, children, ...rest } = cleanProps(props);
  const id = useId();
  // Own children may do anything; without script the site must say so itself.
  const needsScript = !children && commands.every(onlyByScript) ? '' : undefined;
  if (commands.length === 0 && !children) return beside;
  return (
    <RibbonMenuRoot {...rest} className={classNames('pr-ribbon-menu', className)} data-needs-script={beside ? undefined : needsScript}>
      {beside}
      <button
        className="pr-ribbon-command pr-ribbon-menu-button"
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={beside ? label : undefined}
        data-needs-script={beside ? needsScript : undefined}
      >
        {icon && <Icon name={icon} />}
        {beside ? (
          <Icon name="down" />
        ) : (
          <span className="pr-ribbon-command-label">
            {label}
            <Icon name="down" />
          </span>
        )}
      </button>
      <div className="pr-ribbon-menu-items pr-popup" id={id} role="menu" aria-label={label} popover="auto">
        {commands.map((command, at) => (
          <RibbonCommand key={`${at}-${command.label}`} {...(command as RibbonCommandProps)} role="menuitem" />
        ))}
        {children}
      </div>
    </RibbonMenuRoot>
  );
}
