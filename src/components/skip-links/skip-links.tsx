import type { ComponentPropsWithRef } from 'react';
import { read } from '../../content/reader.js';
import { type SkipLink, skipLinkList } from '../../content/skip-link.js';
import { languageOf, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { mainId } from '../../lib/page-ids.js';
import type { Locale } from '../../locales/en.js';
import { skipLinks } from '../../locales/en-parts.js';
import { SkipLinksRoot } from './skip-links.island.js';

export interface SkipLinksProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /**
   * Where the reader may jump.
   * @default one link to `#main`
   */
  links?: readonly SkipLink[] | undefined;
  /**
   * The ring around the target once the focus is there: `auto` as the browser decides,
   * `always`, or `none`.
   * @default 'auto'
   */
  focusIndicator?: 'auto' | 'always' | 'none';
  /**
   * Words of the component.
   * @default en
   */
  locale?: Locale;
}

/**
 * Links past what repeats on every page (WCAG 2.4.1): hidden until they have the focus, real fragment links without script.
 * Put it first in `<body>`, or in front of anything long to skip inside the text.
 * Give every target its id and, where a bar sticks to the top of the window, set its height as
 * `scroll-padding-block-start` on the root element, so that no target ends up under it (WCAG 2.4.11).
 * Without usable links it renders nothing.
 *
 * Root: `<div>` with one link, or with a `<nav>` that lists several.
 */
export function SkipLinks({ links: given, focusIndicator, locale, className, ...rest }: SkipLinksProps) {
  const words = locale?.messages.skipLinks ?? skipLinks;
  const languages = languagesOf(words, locale, rest);
  // The library's own link is in the language of its words, as the label of the list is.
  const links = given ? read(skipLinkList, given, 'SkipLinks', 'links') : [{ href: `#${mainId}`, label: words.toMain, ...languages.words }];
  if (!links) return null;
  const anchors = links.map((link, index) => (
    <a key={index} className="pr-skip-link" href={link.href} {...languageOf(link, links.length > 1 ? languages.content : {})}>
      {link.label}
    </a>
  ));
  return (
    <SkipLinksRoot
      {...rest}
      className={classNames('pr-skip-links', className)}
      data-focus-indicator={focusIndicator ?? 'auto'}
      data-nosnippet=""
    >
      {anchors.length === 1 ? (
        anchors
      ) : (
        <nav aria-label={words.label} lang={languages.words.lang}>
          <ul className="pr-skip-links-list">
            {anchors.map((anchor) => (
              <li key={anchor.key}>{anchor}</li>
            ))}
          </ul>
        </nav>
      )}
    </SkipLinksRoot>
  );
}
