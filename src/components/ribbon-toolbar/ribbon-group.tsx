import { type ComponentPropsWithRef, useId } from 'react';
import { Icon } from '../../elements/icon.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import type { IconName } from '../../lib/icons.js';
import type { RibbonBreakpoints } from './ribbon-layout.js';

export interface RibbonGroupProps extends Omit<ComponentPropsWithRef<'div'>, 'role' | 'aria-label' | 'popover'> {
  /** Name of the group: said by screen readers, shown under large commands, and on its button when it has collapsed. */
  label: string;
  /**
   * Widths of the ribbon in rem from which the group is `small`, `medium` and `large`; narrower than all of them it is a button
   * with a pop-up, unless one is 0. Default `{ medium: 0 }`: always names beside pictures.
   */
  from?: RibbonBreakpoints;
  /** All its commands need script: not shown where scripting is off. */
  needsScript?: boolean;
  /** Picture on the button of the collapsed group. */
  icon?: IconName;
}

const always: RibbonBreakpoints = { medium: 0 };

/**
 * Commands of a ribbon that belong together. Collapsed, it is a button that opens a native `popover`
 * with the same markup: Escape and a press outside close it without script.
 *
 * Root: `<div role="group">`.
 */
export function RibbonGroup(props: RibbonGroupProps) {
  const { label, from = always, needsScript, icon, className, children, ...rest } = cleanProps(props);
  const id = useId();
  const collapses = !Object.values(from).includes(0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and these are none
    <div
      {...rest}
      className={classNames('pr-ribbon-group', className)}
      role="group"
      aria-label={label}
      data-small-from={from.small}
      data-medium-from={from.medium}
      data-large-from={from.large}
      data-needs-script={needsScript ? '' : undefined}
    >
      {collapses ? (
        <>
          <button className="pr-ribbon-command pr-ribbon-group-button" type="button" popoverTarget={id}>
            {icon && <Icon name={icon} />}
            <span className="pr-ribbon-command-label">
              {label}
              <Icon name="down" />
            </span>
          </button>
          <div className="pr-ribbon-commands pr-popup" id={id} role="none" popover="auto">
            {children}
          </div>
        </>
      ) : (
        <div className="pr-ribbon-commands">{children}</div>
      )}
    </div>
  );
}
