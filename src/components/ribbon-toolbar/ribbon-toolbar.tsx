import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { ReadLanguage } from '../../content/language.js';
import { plainText, read } from '../../content/reader.js';
import { type ReadRibbonGroup, type RibbonGroupContent, ribbonGroups } from '../../content/ribbon.js';
import { hasContent } from '../../elements/has-content.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { usePartId } from '../../elements/use-part-id.js';
import { splitAtPlaceholder } from '../../format/interpolate.js';
import { languageOf, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { afterRibbonId } from '../../lib/page-ids.js';
import type { Locale } from '../../locales/en.js';
import { ribbonToolbar } from '../../locales/en-parts.js';
import { requiresScript } from './requires-script.js';
import type { RibbonCommandProps } from './ribbon-command.js';
import { RibbonGroup } from './ribbon-group.js';
import { RibbonItem } from './ribbon-item.js';
import { groupBreakpoints } from './ribbon-layout.js';
import { RibbonToolbarRoot } from './ribbon-toolbar.island.js';

export interface RibbonToolbarProps extends Omit<ComponentPropsWithRef<'div'>, 'role'>, LinkComponentProp {
  /** The commands, in groups. Alternatively, compose `RibbonGroup`, `RibbonCommand`, `RibbonMenu` and `RibbonToggle` as children. */
  groups?: readonly RibbonGroupContent[] | undefined;
  /**
   * Accessible name of the toolbar.
   * @default 'Page commands', in the language of `locale`
   */
  label?: string | undefined;
  /**
   * Whether the ribbon begins with a link that skips the commands. Set it to `false` if `SkipLinks` has such a link.
   * @default true
   */
  skipLink?: boolean | undefined;
  /**
   * Id of the element after the last command, the target of the skip link; unique on the page.
   * `false` leaves the element out, as required in `RibbonTabs`.
   * @default with `skipLink={false}`, 'pr-after-ribbon', to which the skip links of the page lead; otherwise an id of its own
   */
  skipTargetId?: string | false | undefined;
  /** `RibbonGroup`s after those of `groups`. */
  children?: ReactNode;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The commands of a page: share, copy link, print, save, subscribe. It is not meant for navigation, search or sign-in.
 * With three or more commands it is a WAI-ARIA toolbar: one tab stop, with arrow keys inside (ARIA APG, Toolbar pattern).
 * With fewer it is a plain list; without commands it renders nothing.
 * Without script every command is an ordinary tab stop, and commands that need script are hidden. If the script does not arrive, they
 * say so, and what else there is to do.
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
  const name = plainText(label);
  const hasSkipLink = skipLink ?? true;
  const ribbonId = usePartId('ribbon', [groups, name], locale);
  const notLoadedId = `${ribbonId}-not-loaded`;
  const count = groups.reduce((sum, { commands }) => sum + commands.length, 0);
  if (count === 0 && !hasContent(children)) return null;
  const words = locale?.messages.ribbonToolbar ?? ribbonToolbar;
  const languages = languagesOf(words, locale, rest);
  // No `dir`: the bar keeps the direction of the page, even if its name is in another language.
  const bar = { 'aria-label': name ?? words.label, lang: name ? undefined : languages.words.lang };
  const commands = {
    groups,
    options: words.options,
    optionsLanguage: languages.words,
    language: name ? {} : languages.content,
    popoverTarget: notLoadedId,
    linkComponent,
  };
  // Two ribbons with skip links of their own are skipped one by one.
  const skipTargetId = givenTarget ?? (hasSkipLink ? `${ribbonId}-end` : afterRibbonId);
  const isToolbar = count >= 3 || hasContent(children);
  return (
    // The key remounts the root if a list becomes a toolbar, which needs different keyboard support.
    <RibbonToolbarRoot key={String(isToolbar)} className={classNames('pr-ribbon-toolbar', className)} {...rest} data-nosnippet="">
      {hasSkipLink && skipTargetId && (
        <a className="pr-skip-link" href={`#${skipTargetId}`} {...languages.words}>
          {words.skip}
        </a>
      )}
      {isToolbar ? (
        <div className="pr-ribbon-bar" {...bar} role="toolbar" {...{ focusgroup: 'toolbar wrap' }}>
          <CommandGroups ribbonId={ribbonId} {...commands} />
          {children}
        </div>
      ) : (
        <ul className="pr-ribbon-bar" {...bar}>
          <CommandItems {...commands} />
        </ul>
      )}
      {skipTargetId && (
        <span className="pr-visually-hidden pr-ribbon-end" id={skipTargetId} {...languages.words}>
          <span>{words.end}</span>
        </span>
      )}
      <span
        className="pr-ribbon-status"
        aria-live="polite"
        aria-atomic="true"
        data-copied={words.linkCopied}
        data-not-copied={splitAtPlaceholder(words.linkNotCopied, 'url')[0]}
        {...languages.words}
      />
      {/* Opened by commands whose script never arrives. */}
      {count > 0 && (
        <span className="pr-ribbon-status" id={notLoadedId} popover="auto" role="alert" {...languages.words}>
          {words.notLoaded}
        </span>
      )}
    </RibbonToolbarRoot>
  );
}

interface CommandsProps extends LinkComponentProp, Pick<RibbonCommandProps, 'popoverTarget'> {
  groups: readonly ReadRibbonGroup[];
  /** Message for the name of a split button's arrow, with `{command}`, and its language. */
  options: string;
  optionsLanguage: ReadLanguage;
  /** Language of content without a language of its own, if the bar's name is in another language. */
  language: ReadLanguage;
}

function CommandGroups({ groups, ribbonId, language, ...shared }: CommandsProps & { ribbonId: string }) {
  const breakpoints = groupBreakpoints(groups);
  return groups.map((group, index) => (
    <RibbonGroup
      key={index}
      label={group.label}
      icon={group.icon}
      breakpoints={breakpoints[index]}
      popupId={`${ribbonId}-group-${index}`}
      needsScript={group.commands.every(requiresScript)}
      lang={languageOf(group, language).lang}
    >
      {group.commands.map((command, at) => (
        <RibbonItem key={at} command={command} {...shared} />
      ))}
    </RibbonGroup>
  ));
}

function CommandItems({ groups, language, ...shared }: CommandsProps) {
  return groups
    .flatMap((group) => group.commands.map((command) => ({ command, around: languageOf(group, language) })))
    .map(({ command, around }, at) => (
      <li key={at} lang={languageOf(command, around).lang}>
        <RibbonItem command={command} {...shared} />
      </li>
    ));
}
