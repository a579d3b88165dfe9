import type { ComponentPropsWithRef, ReactNode } from 'react';
import { plainText } from '../../content/reader.js';
import { svgIcon } from '../../elements/icon.js';
import { mixed } from '../../elements/mixed.js';
import { usePartId } from '../../elements/use-part-id.js';
import { classNames } from '../../lib/class-names.js';
import { type IconName, icons } from '../../lib/icons.js';
import type { RibbonBreakpoints } from './ribbon-layout.js';

export interface RibbonGroupProps extends Omit<ComponentPropsWithRef<'div'>, 'role' | 'aria-label' | 'popover'> {
  /** Label of the group: read by screen readers, shown below large and medium commands, and on the button of the collapsed group. */
  label: string | undefined;
  /**
   * Minimum widths of the ribbon, in rem, for the layouts `small`, `medium` and `large`. In a narrower ribbon the group is a button
   * with a pop-up, unless one of the widths is 0.
   * @default { medium: 0 }, icons beside labels at every width
   */
  breakpoints?: RibbonBreakpoints | undefined;
  /**
   * Whether all its commands need script; if so, the group is hidden if scripting is off.
   * @default false
   */
  needsScript?: boolean | undefined;
  /**
   * Id of the pop-up of the collapsed group; unique on the page.
   * @default an id of its own
   */
  popupId?: string | undefined;
  /** Icon on the button of the collapsed group. */
  icon?: IconName | undefined;
  /** The commands: `RibbonCommand`, `RibbonMenu` and `RibbonToggle`. */
  children?: ReactNode;
}

const alwaysMedium: RibbonBreakpoints = { medium: 0 };

/**
 * A group of related commands in a ribbon. When collapsed, it is a button that opens a native `popover`
 * with the same markup; Escape and a press outside close it without script.
 *
 * Root: `<div role="group">`.
 */
export function RibbonGroup({ label: given, breakpoints, needsScript, popupId, icon, className, children, ...rest }: RibbonGroupProps) {
  const label = plainText(given);
  const { small, medium, large } = breakpoints ?? alwaysMedium;
  // A button needs a name.
  const collapses = Boolean(label) && ![small, medium, large].includes(0);
  const ownId = usePartId('ribbon-group', collapses && !popupId ? label : undefined);
  const id = popupId ?? ownId;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, not commands
    <div
      className={classNames('pr-ribbon-group', className)}
      {...rest}
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
            {icon && svgIcon(icon, icons[icon])}
            {mixed(
              <span className="pr-ribbon-command-label">
                {label}
                {svgIcon('down', icons.down)}
              </span>,
            )}
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
