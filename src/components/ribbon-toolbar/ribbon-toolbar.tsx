import type { ComponentPropsWithRef } from 'react';
import type { RibbonGroupContent } from '../../content/ribbon.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { ribbonToolbar } from '../../locales/en-parts.js';
import { RibbonCommand, type RibbonCommandProps } from './ribbon-command.js';
import { RibbonGroup } from './ribbon-group.js';
import { openFrom, usableGroups } from './ribbon-layout.js';
import { RibbonToolbarRoot } from './ribbon-toolbar.island.js';

export interface RibbonToolbarProps extends Omit<ComponentPropsWithRef<'div'>, 'role'> {
  /** The commands, in groups. Or compose `RibbonGroup`, `RibbonCommand` and `RibbonToggle` as children. */
  groups?: ReadonlyArray<RibbonGroupContent>;
  /** Name of the toolbar. Default "Page commands" in the language of `locale`. */
  label?: string;
  /** Begin with a link past the commands. Set `false` where `SkipLinks` at the top of the page offers it. Default `true`. */
  skipLink?: boolean;
  /** Id of the place after the last command, where the skip link leads. Default `pr-after-ribbon`; unique on the page. */
  endId?: string;
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
  return (
    <RibbonToolbarRoot {...rest} className={classNames('pr-ribbon-toolbar', className)} data-nosnippet="">
      {skipLink && (
        <a className="pr-skip-link" href={`#${endId}`}>
          {words.skip}
        </a>
      )}
      {count < 3 && !children ? (
        <CommandList groups={filled} label={name} />
      ) : (
        <div className="pr-ribbon-bar" role="toolbar" aria-label={name} {...{ focusgroup: 'toolbar wrap' }}>
          <CommandGroups groups={filled} />
          {children}
        </div>
      )}
      <span className="pr-visually-hidden pr-ribbon-end" id={endId}>
        {words.end}
      </span>
      <span className="pr-ribbon-status" role="status" data-copied={words.linkCopied} data-not-copied={words.linkNotCopied} />
    </RibbonToolbarRoot>
  );
}

function CommandGroups({ groups }: { groups: readonly RibbonGroupContent[] }) {
  const widths = openFrom(groups);
  return groups.map((group, index) => (
    <RibbonGroup
      key={`${index}-${group.label}`}
      label={group.label}
      icon={group.icon}
      openFrom={widths[index]}
      needsScript={group.commands.every((command) => 'action' in command)}
    >
      {group.commands.map((command, at) => (
        <RibbonCommand key={`${at}-${command.label}`} {...(command as RibbonCommandProps)} />
      ))}
    </RibbonGroup>
  ));
}

function CommandList({ groups, label }: { groups: readonly RibbonGroupContent[]; label: string }) {
  return (
    <ul className="pr-ribbon-bar" aria-label={label}>
      {groups
        .flatMap(({ commands }) => commands)
        .map((command, at) => (
          <li key={`${at}-${command.label}`}>
            <RibbonCommand {...(command as RibbonCommandProps)} />
          </li>
        ))}
    </ul>
  );
}
