import { type ComponentPropsWithRef, useId } from 'react';
import { Icon } from '../../elements/icon.js';
import { classNames } from '../../lib/class-names.js';
import type { IconName } from '../../lib/icons.js';
import type { RibbonStep } from './ribbon-layout.js';

export interface RibbonGroupProps extends Omit<ComponentPropsWithRef<'div'>, 'role' | 'aria-label' | 'popover'> {
  /** Name of the group: said by screen readers, and shown on its button when it has collapsed. */
  label: string;
  /** Width of the ribbon in rem, below which the group is a button with a pop-up. Never by default. */
  openFrom?: RibbonStep;
  /** All its commands need script: not shown where scripting is off. */
  needsScript?: boolean;
  /** Picture on the button of the collapsed group. */
  icon?: IconName;
}

/**
 * Commands of a ribbon that belong together. Collapsed, it is a button that opens a native `popover`
 * with the same markup: Escape and a press outside close it without script.
 *
 * Root: `<div role="group">`.
 */
export function RibbonGroup({ label, openFrom, needsScript, icon, className, children, ...rest }: RibbonGroupProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and these are none
    <div
      {...rest}
      className={classNames('pr-ribbon-group', className)}
      role="group"
      aria-label={label}
      data-open-from={openFrom}
      data-needs-script={needsScript ? '' : undefined}
    >
      {openFrom === undefined ? (
        <div className="pr-ribbon-commands">{children}</div>
      ) : (
        <>
          <button className="pr-ribbon-command pr-ribbon-group-button" type="button" popoverTarget={id}>
            {icon && <Icon name={icon} />}
            <span className="pr-ribbon-command-label">{label}</span>
            <Icon name="down" />
          </button>
          <div className="pr-ribbon-commands pr-popup" id={id} popover="auto">
            {children}
          </div>
        </>
      )}
    </div>
  );
}
