import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { SiteSearch } from '../../content/search.js';
import { type LinkComponentProp, SafeLink } from '../../elements/safe-link.js';
import { interpolate } from '../../format/interpolate.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import type { Locale } from '../../locales/en.js';
import { siteHeader } from '../../locales/en-parts.js';
import { SearchForm } from './search-form.js';

export interface SiteHeaderProps extends ComponentPropsWithRef<'header'>, LinkComponentProp {
  /** Name of the institution, as it names itself. */
  name: string;
  /** Its home page. Default `/`. */
  href?: string;
  /** Emblem beside the name, decorative: an `<img alt="">` or an `<svg aria-hidden="true">`. */
  logo?: ReactNode;
  /** Above the name: ribbon, sign-in. */
  top?: ReactNode;
  /** Beside the name: language switcher, a search of your own. */
  tools?: ReactNode;
  /** The search of the site, beside the name: a form any server understands. */
  search?: SiteSearch;
  /**
   * Keeps the name, and what stands beside it, in sight while the page scrolls, where the screen is large enough.
   * What gets the focus is never behind it: the page scrolls that much further. Default `false`.
   */
  sticky?: boolean;
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
export function SiteHeader(props: SiteHeaderProps) {
  const { name, href, logo, top, tools, search, sticky, children, locale, linkComponent, className, ...rest } = cleanProps(props);
  const words = locale?.messages.siteHeader ?? siteHeader;
  return (
    <header {...rest} className={classNames('pr-site-header', className)} data-sticky={sticky ? '' : undefined}>
      {top && <div className="pr-site-header-top">{top}</div>}
      <div className="pr-site-header-identity">
        <SafeLink
          where="SiteHeader"
          linkComponent={linkComponent}
          className="pr-site-header-home"
          href={href?.trim() || '/'}
          aria-label={interpolate(words.home, { name })}
        >
          {logo}
          <span className="pr-site-header-name" translate="no">
            {name}
          </span>
        </SafeLink>
        {(tools || search) && (
          <div className="pr-site-header-tools">
            {tools}
            {search && <SearchForm search={search} label={words.search} />}
          </div>
        )}
      </div>
      {children}
    </header>
  );
}
