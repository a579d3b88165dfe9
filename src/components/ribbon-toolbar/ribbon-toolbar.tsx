import type { ComponentPropsWithRef } from 'react';
import type { RibbonGroupContent } from '../../content/ribbon.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { ribbonToolbar } from '../../locales/en-parts.js';
import { RibbonGroup } from './ribbon-group.js';
import { needsScript, RibbonItem } from './ribbon-item.js';
import { groupBreakpoints } from './ribbon-layout.js';
import { RibbonToolbarRoot } from './ribbon-toolbar.island.js';
import { usableGroups } from './usable-groups.js';

export interface RibbonToolbarProps extends Omit<ComponentPropsWithRef<'div'>, 'role'> {
  /** The commands, in groups. Or compose `RibbonGroup`, `RibbonCommand`, `RibbonMenu` and `RibbonToggle` as children. */
  groups?: ReadonlyArray<RibbonGroupContent>;
  /** Name of the toolbar. Default "Page commands" in the language of `locale`. */
  label?: string;
  /** Begin with a link past the commands. Set `false` where `SkipLinks` at the top of the page offers it. Default `true`. */
  skipLink?: boolean;
  /**
   * Id of the place after the last command, where the skip link leads. Default `pr-after-ribbon`; unique on the page.
   * `false` leaves the place out, as in `RibbonTabs`, which has one of its own.
   */
  endId?: string | false;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * The commands of a page: share, copy link, print, save, subscribe.
 * With three commands or more it is a WAI-ARIA toolbar: one tab stop, arrow keys inside (ARIA APG, Toolbar pattern).
 * Without script every command is an ordinary tab stop, and commands that need script are not shown.
 * With fewer it is a plain list. Navigation, search and sign-in stay outside.
 *
 * Root: `<div>`.
 */
export function RibbonToolbar({
  groups = [],
  label,
  skipLink = true,
  endId = 'pr-after-ribbon',
  locale,
  className,
  children,
  ...rest
}: RibbonToolbarProps) {
  const words = locale?.messages.ribbonToolbar ?? ribbonToolbar;
  const filled = usableGroups(groups);
  const count = filled.reduce((sum, { commands }) => sum + commands.length, 0);
  if (count === 0 && !children) return null;
  const name = label ?? words.label;
  const isToolbar = count >= 3 || Boolean(children);
  return (
    // A list that becomes a toolbar needs other keys.
    <RibbonToolbarRoot {...rest} key={String(isToolbar)} className={classNames('pr-ribbon-toolbar', className)} data-nosnippet="">
      {skipLink && endId && (
        <a className="pr-skip-link" href={`#${endId}`}>
          {words.skip}
        </a>
      )}
      {isToolbar ? (
        <div className="pr-ribbon-bar" role="toolbar" aria-label={name} {...{ focusgroup: 'toolbar wrap' }}>
          <CommandGroups groups={filled} options={words.options} />
          {children}
        </div>
      ) : (
        <CommandList groups={filled} label={name} options={words.options} />
      )}
      {endId && (
        <span className="pr-visually-hidden pr-ribbon-end" id={endId}>
          {words.end}
        </span>
      )}
      <span className="pr-ribbon-status" role="status" data-copied={words.linkCopied} data-not-copied={words.linkNotCopied} />
    </RibbonToolbarRoot>
  );
}

interface Commands {
  groups: readonly RibbonGroupContent[];
  /** Name of the arrow beside a split button. */
  options: string;
}

function CommandGroups({ groups, options }: Commands) {
  const from = groupBreakpoints(groups);
  return groups.map((group, index) => (
    <RibbonGroup
      key={`${index}-${group.label}`}
      label={group.label}
      icon={group.icon}
      from={from[index]}
      needsScript={group.commands.every(needsScript)}
    >
      {group.commands.map((command, at) => (
        <RibbonItem key={`${at}-${command.label}`} command={command} options={options} />
      ))}
    </RibbonGroup>
  ));
}

function CommandList({ groups, label, options }: Commands & { label: string }) {
  return (
    <ul className="pr-ribbon-bar" aria-label={label}>
      {groups
        .flatMap(({ commands }) => commands)
        .map((command, at) => (
          <li key={`${at}-${command.label}`}>
            <RibbonItem command={command} options={options} />
          </li>
        ))}
    </ul>
  );
}
