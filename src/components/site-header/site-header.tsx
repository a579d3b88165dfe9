import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type LinkComponentProp, SafeLink } from '../../elements/safe-link.js';
import { classNames } from '../../lib/class-names.js';
import { fill } from '../../lib/fill.js';
import type { Locale } from '../../locales/en.js';
import { siteHeader } from '../../locales/en-parts.js';

export interface SiteHeaderProps extends ComponentPropsWithRef<'header'>, LinkComponentProp {
  /** Name of the institution, as it names itself. */
  name: string;
  /** Its home page. Default `/`. */
  href?: string;
  /** Emblem beside the name, decorative: an `<img alt="">` or an `<svg aria-hidden="true">`. */
  logo?: ReactNode;
  /** Above the name: ribbon, sign-in. */
  top?: ReactNode;
  /** Below the name: site navigation, breadcrumbs. */
  children?: ReactNode;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * The banner of the site: who speaks, with a link home, and slots for what every page carries.
 * One on a page, outside `<main>` and `<article>`, so that it is the `banner` landmark.
 *
 * Root: `<header>`.
 */
export function SiteHeader({ name, href = '/', logo, top, children, locale, linkComponent, className, ...rest }: SiteHeaderProps) {
  const words = locale?.messages.siteHeader ?? siteHeader;
  return (
    <header {...rest} className={classNames('pr-site-header', className)}>
      {top && <div className="pr-site-header-top">{top}</div>}
      <div className="pr-site-header-identity">
        <SafeLink
          where="SiteHeader"
          linkComponent={linkComponent}
          className="pr-site-header-home"
          href={href}
          aria-label={fill(words.home, { name })}
        >
          {logo}
          <span className="pr-site-header-name" translate="no">
            {name}
          </span>
        </SafeLink>
      </div>
      {children}
    </header>
  );
}
