import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { type ReadRibbonGroup, type RibbonGroupContent, ribbonGroups } from '../../content/ribbon.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { type Languages, languageOf, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { afterRibbonId } from '../../lib/page-ids.js';
import type { Locale } from '../../locales/en.js';
import { ribbonToolbar } from '../../locales/en-parts.js';
import { requiresScript } from './requires-script.js';
import { RibbonGroup } from './ribbon-group.js';
import { RibbonItem } from './ribbon-item.js';
import { groupBreakpoints } from './ribbon-layout.js';
import { RibbonToolbarRoot } from './ribbon-toolbar.island.js';

export interface RibbonToolbarProps extends Omit<ComponentPropsWithRef<'div'>, 'role'>, LinkComponentProp {
  /** The commands, in groups. Or compose `RibbonGroup`, `RibbonCommand`, `RibbonMenu` and `RibbonToggle` as children. */
  groups?: readonly RibbonGroupContent[] | undefined;
  /**
   * Name of the toolbar.
   * @default 'Page commands', in the language of `locale`
   */
  label?: string;
  /**
   * Begin with a link past the commands. Set `false` where `SkipLinks` at the top of the page offers it.
   * @default true
   */
  skipLink?: boolean;
  /**
   * Id of the place after the last command, where the skip link leads; unique on the page.
   * `false` leaves it out, as in `RibbonTabs`.
   * @default 'pr-after-ribbon'
   */
  skipTargetId?: string | false;
  /**
   * Words of the component.
   * @default en
   */
  locale?: Locale;
}

/**
 * The commands of a page: share, copy link, print, save, subscribe.
 * With three commands or more it is a WAI-ARIA toolbar: one tab stop, arrow keys inside (ARIA APG, Toolbar pattern).
 * Without script every command is an ordinary tab stop, and commands that need script are hidden.
 * With fewer it is a plain list; without any it renders nothing. Navigation, search and sign-in stay outside.
 *
 * Root: `<div>`.
 */
export function RibbonToolbar({
  groups: given,
  label,
  skipLink,
  skipTargetId: givenTarget,
  locale,
  linkComponent,
  className,
  children,
  ...rest
}: RibbonToolbarProps) {
  const groups = read(ribbonGroups, given, 'RibbonToolbar', 'groups') ?? [];
  const count = groups.reduce((sum, { commands }) => sum + commands.length, 0);
  if (count === 0 && !children) return null;
  const words = locale?.messages.ribbonToolbar ?? ribbonToolbar;
  const languages = languagesOf(words, locale, rest);
  const shared = { groups, options: words.options, languages, linkComponent };
  const name = label || words.label;
  const skipTargetId = givenTarget ?? afterRibbonId;
  const isToolbar = count >= 3 || Boolean(children);
  return (
    // A list that becomes a toolbar needs other keys.
    <RibbonToolbarRoot
      {...rest}
      {...languages.words}
      key={String(isToolbar)}
      className={classNames('pr-ribbon-toolbar', className)}
      data-nosnippet=""
    >
      {(skipLink ?? true) && skipTargetId && (
        <a className="pr-skip-link" href={`#${skipTargetId}`}>
          {words.skip}
        </a>
      )}
      {isToolbar ? (
        <div className="pr-ribbon-bar" role="toolbar" aria-label={name} {...{ focusgroup: 'toolbar wrap' }}>
          <CommandGroups {...shared} />
          {children}
        </div>
      ) : (
        <CommandList {...shared} label={name} />
      )}
      {skipTargetId && (
        <span className="pr-visually-hidden pr-ribbon-end" id={skipTargetId}>
          {words.end}
        </span>
      )}
      <span className="pr-ribbon-status" role="status" data-copied={words.linkCopied} data-not-copied={words.linkNotCopied} />
    </RibbonToolbarRoot>
  );
}

interface CommandsProps extends LinkComponentProp {
  groups: readonly ReadRibbonGroup[];
  /** Name of the arrow beside a split button, with `{command}`. */
  options: string;
  languages: Languages;
}

function CommandGroups({ groups, options, languages, linkComponent }: CommandsProps) {
  const breakpoints = groupBreakpoints(groups);
  return groups.map((group, index) => (
    <RibbonGroup
      key={index}
      label={group.label}
      icon={group.icon}
      breakpoints={breakpoints[index]}
      needsScript={group.commands.every(requiresScript)}
      {...languageOf(group, languages.content)}
    >
      {group.commands.map((command, at) => (
        <RibbonItem key={at} {...{ command, options, linkComponent }} optionsLanguage={languages.words} />
      ))}
    </RibbonGroup>
  ));
}

function CommandList({ groups, label, options, languages, linkComponent }: CommandsProps & { label: string }) {
  return (
    <ul className="pr-ribbon-bar" aria-label={label}>
      {groups
        .flatMap((group) => group.commands.map((command) => ({ command, language: languageOf(group, languages.content) })))
        .map(({ command, language }, at) => (
          <li key={at} {...languageOf(command, language)}>
            <RibbonItem {...{ command, options, linkComponent }} optionsLanguage={languages.words} />
          </li>
        ))}
    </ul>
  );
}
