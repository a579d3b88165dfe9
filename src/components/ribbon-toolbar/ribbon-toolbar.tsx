import type { ComponentPropsWithRef } from 'react';
import type { LanguageOfPart } from '../../content/language.js';
import { plainText, read } from '../../content/reader.js';
import { type ReadRibbonGroup, type RibbonGroupContent, ribbonGroups } from '../../content/ribbon.js';
import { hasContent } from '../../elements/has-content.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { languageOf, languagesOf } from '../../format/languages.js';
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
  if (count === 0 && !hasContent(children)) return null;
  const words = locale?.messages.ribbonToolbar ?? ribbonToolbar;
  const languages = languagesOf(words, locale, rest);
  const name = plainText(label);
  // The direction of the bar is that of the page, whatever language names it.
  const bar = { className: 'pr-ribbon-bar', 'aria-label': name ?? words.label, lang: name ? undefined : languages.words.lang };
  const commands = {
    groups,
    options: words.options,
    optionsLanguage: languages.words,
    language: name ? {} : languages.content,
    linkComponent,
  };
  const skipTargetId = givenTarget ?? afterRibbonId;
  const isToolbar = count >= 3 || hasContent(children);
  return (
    // A list that becomes a toolbar needs other keys.
    <RibbonToolbarRoot {...rest} key={String(isToolbar)} className={classNames('pr-ribbon-toolbar', className)} data-nosnippet="">
      {(skipLink ?? true) && skipTargetId && (
        <a className="pr-skip-link" href={`#${skipTargetId}`} {...languages.words}>
          {words.skip}
        </a>
      )}
      {isToolbar ? (
        <div {...bar} role="toolbar" {...{ focusgroup: 'toolbar wrap' }}>
          <CommandGroups {...commands} />
          {children}
        </div>
      ) : (
        <ul {...bar}>
          <CommandItems {...commands} />
        </ul>
      )}
      {skipTargetId && (
        <span className="pr-visually-hidden pr-ribbon-end" id={skipTargetId} {...languages.words}>
          {words.end}
        </span>
      )}
      <span
        className="pr-ribbon-status"
        role="status"
        data-copied={words.linkCopied}
        data-not-copied={words.linkNotCopied}
        {...languages.words}
      />
    </RibbonToolbarRoot>
  );
}

interface CommandsProps extends LinkComponentProp {
  groups: readonly ReadRibbonGroup[];
  /** Name of the arrow beside a split button, with `{command}`, and its language. */
  options: string;
  optionsLanguage: LanguageOfPart;
  /** Language of content that does not state its own, where the bar states another. */
  language: LanguageOfPart;
}

function CommandGroups({ groups, language, ...shared }: CommandsProps) {
  const breakpoints = groupBreakpoints(groups);
  return groups.map((group, index) => (
    <RibbonGroup
      key={index}
      label={group.label}
      icon={group.icon}
      breakpoints={breakpoints[index]}
      needsScript={group.commands.every(requiresScript)}
      lang={languageOf(group, language).lang}
    >
      {group.commands.map((command, at) => (
        <RibbonItem key={at} {...shared} command={command} />
      ))}
    </RibbonGroup>
  ));
}

function CommandItems({ groups, language, ...shared }: CommandsProps) {
  return groups
    .flatMap((group) => group.commands.map((command) => ({ command, around: languageOf(group, language) })))
    .map(({ command, around }, at) => (
      <li key={at} lang={languageOf(command, around).lang}>
        <RibbonItem {...shared} command={command} />
      </li>
    ));
}
