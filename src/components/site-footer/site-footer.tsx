import type { ComponentPropsWithRef } from 'react';
import type { LinkContent } from '../../content/link.js';
import { type LinkComponentProp, SafeLink } from '../../elements/safe-link.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import type { Locale } from '../../locales/en.js';
import { siteFooter } from '../../locales/en-parts.js';

export interface SiteFooterProps extends ComponentPropsWithRef<'footer'>, LinkComponentProp {
  /** Legal notice, accessibility statement, contact … */
  links?: ReadonlyArray<LinkContent>;
  /** One line: whose site this is. */
  text?: string;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * The end of the page: who is responsible, and the links the law asks for.
 * One on a page, outside `<main>` and `<article>`, so that it is the `contentinfo` landmark.
 *
 * Root: `<footer>`.
 */
export function SiteFooter(props: SiteFooterProps) {
  const { links = [], text, locale, linkComponent, className, children, ...rest } = cleanProps(props);
  const words = locale?.messages.siteFooter ?? siteFooter;
  if (links.length === 0 && !text && !children) return null;
  return (
    <footer {...rest} className={classNames('pr-site-footer', className)}>
      {links.length > 0 && (
        <ul className="pr-site-footer-links" aria-label={words.links}>
          {links.map(({ label, href, lang, dir }, index) => (
            <li key={`${index}-${href}`}>
              <SafeLink where="SiteFooter" {...{ linkComponent, href, lang, dir }}>
                {label}
              </SafeLink>
            </li>
          ))}
        </ul>
      )}
      {text && <p className="pr-site-footer-text">{text}</p>}
      {children}
    </footer>
  );
}
