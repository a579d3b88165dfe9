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
   * The links and their targets.
   * @default one link to `#main`
   */
  links?: readonly SkipLink[] | undefined;
  /**
   * Whether the focused target has a focus ring: `auto` leaves the decision to the browser.
   * @default 'auto'
   */
  focusIndicator?: 'auto' | 'always' | 'none' | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * Links that skip content repeated on every page (WCAG 2.4.1). They are hidden until focused, and work without script as fragment links.
 * Place them first in `<body>`, or before any long block that readers may want to skip.
 * Every target needs its id. If the page has a sticky bar at the top, set its height as `scroll-padding-block-start` on the root
 * element of the document, so that the bar does not cover the target (WCAG 2.4.11).
 * Without usable links it renders nothing.
 *
 * Root: `<div>` with one link, or with a `<nav>` that lists several.
 */
export function SkipLinks({ links: given, focusIndicator, locale, className, ...rest }: SkipLinksProps) {
  const words = locale?.messages.skipLinks ?? skipLinks;
  const languages = languagesOf(words, locale, rest);
  // The default link is in the language of the messages, like the label of the list.
  const links = given ? read(skipLinkList, given, 'SkipLinks', 'links') : [{ href: `#${mainId}`, label: words.toMain, ...languages.words }];
  if (!links) return null;
  const anchors = links.map((link, index) => (
    <a key={index} className="pr-skip-link" href={link.href} {...languageOf(link, links.length > 1 ? languages.content : {})}>
      {link.label}
    </a>
  ));
  return (
    <SkipLinksRoot
      className={classNames('pr-skip-links', className)}
      {...rest}
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
