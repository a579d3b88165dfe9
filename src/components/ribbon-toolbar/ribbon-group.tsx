import type { ComponentPropsWithRef } from 'react';
import { plainText } from '../../content/reader.js';
import { Icon } from '../../elements/icon.js';
import { usePartId } from '../../elements/use-part-id.js';
import { classNames } from '../../lib/class-names.js';
import type { IconName } from '../../lib/icons.js';
import type { RibbonBreakpoints } from './ribbon-layout.js';

export interface RibbonGroupProps extends Omit<ComponentPropsWithRef<'div'>, 'role' | 'aria-label' | 'popover'> {
  /** Label of the group: read by screen readers, shown under large commands, and on its button when it has collapsed. */
  label: string | undefined;
  /**
   * Widths of the ribbon in rem from which the group is `small`, `medium` and `large`; narrower than all of them it is a button
   * with a pop-up, unless one is 0.
   * @default { medium: 0 }, labels beside pictures at every width
   */
  breakpoints?: RibbonBreakpoints | undefined;
  /** All its commands need script: hidden where scripting is off. */
  needsScript?: boolean | undefined;
  /** Picture on the button of the collapsed group. */
  icon?: IconName | undefined;
}

const always: RibbonBreakpoints = { medium: 0 };

/**
 * Commands of a ribbon that belong together. Collapsed, it is a button that opens a native `popover`
 * with the same markup: Escape and a press outside close it without script.
 *
 * Root: `<div role="group">`.
 */
export function RibbonGroup({ label: given, breakpoints, needsScript, icon, className, children, ...rest }: RibbonGroupProps) {
  const label = plainText(given);
  const id = usePartId('ribbon-group', label);
  const { small, medium, large } = breakpoints ?? always;
  // A button needs a name.
  const collapses = Boolean(label) && ![small, medium, large].includes(0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and these are none
    <div
      {...rest}
      className={classNames('pr-ribbon-group', className)}
      role="group"
      aria-label={label}
      data-small-from={small}
      data-medium-from={medium}
      data-large-from={large}
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
