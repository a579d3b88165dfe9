import type { ComponentPropsWithRef } from 'react';
import type { LinkContent } from '../../content/link.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { skipLinks } from '../../locales/en-parts.js';
import { SkipLinksRoot } from './skip-links.island.js';

export interface SkipLinksProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Where the reader may jump: `href` is `#` and the id of the target. Default: one link to `#main`. */
  links?: LinkContent[];
  /**
   * The ring around the target once the focus is there: `auto` as the browser decides,
   * `always`, or `none`. Default `auto`.
   */
  focusIndicator?: 'auto' | 'always' | 'none';
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * Links past what repeats on every page (WCAG 2.4.1): hidden until they have the focus, real fragment links without script.
 * Put it first in `<body>`, or in front of anything long to skip inside the text.
 * The page owes every link a target with that id and, where a bar sticks to the top of the window, its height as
 * `scroll-padding-block-start` on the root element, so that no target ends up under it (WCAG 2.4.11).
 *
 * Root: `<div>` with one link, or with a `<nav>` that lists several.
 */
export function SkipLinks(props: SkipLinksProps) {
  const { links, focusIndicator = 'auto', locale, className, ...rest } = cleanProps(props);
  const words = locale?.messages.skipLinks ?? skipLinks;
  const given = links ?? [{ href: '#main', label: words.toMain }];
  const usable = given.filter(({ href }) => href?.startsWith('#') && href.length > 1);
  if (usable.length < given.length) {
    if (process.env.NODE_ENV !== 'production')
      warn('SkipLinks', 'got a link that does not lead to this page; it is left out.', 'Write each href as "#" and the id of its target.');
  }
  if (usable.length === 0) return null;
  const anchors = usable.map(({ label, href, lang, dir }, index) => (
    <a key={`${index}-${href}`} className="pr-skip-link" href={href} lang={lang} dir={dir}>
      {label}
    </a>
  ));
  return (
    <SkipLinksRoot {...rest} className={classNames('pr-skip-links', className)} data-focus-indicator={focusIndicator} data-nosnippet="">
      {anchors.length === 1 ? (
        anchors
      ) : (
        <nav aria-label={words.label}>
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
