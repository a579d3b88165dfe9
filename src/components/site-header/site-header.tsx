import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type Organisation, organisation } from '../../content/person.js';
import { read } from '../../content/reader.js';
import { type SiteSearch, search as searchReader } from '../../content/search.js';
import { address } from '../../content/values.js';
import { hasContent } from '../../elements/has-content.js';
import { type LinkComponentProp, LinkOrText } from '../../elements/link-or-text.js';
import { interpolate } from '../../format/interpolate.js';
import { languageOf, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { siteHeader } from '../../locales/en-parts.js';
import { SearchForm } from './search-form.js';

export interface SiteHeaderProps extends ComponentPropsWithRef<'header'>, LinkComponentProp {
  /** The institution, as it names itself. */
  publisher: Organisation | undefined;
  /**
   * Its home page.
   * @default '/'
   */
  homeHref?: string | undefined;
  /** Emblem beside the name, decorative: an `<img alt="">` or an `<svg aria-hidden="true">`. */
  logo?: ReactNode;
  /** Above the name: ribbon, sign-in. */
  top?: ReactNode;
  /** Beside the name: language switcher, a search of your own. */
  tools?: ReactNode;
  /** The search of the site, beside the name: a form any server understands. */
  search?: SiteSearch | undefined;
  /**
   * Keeps the name, and what stands beside it, in sight while the page scrolls, where the screen is large enough.
   * What gets the focus is never behind it: the page scrolls that much further.
   * @default false
   */
  sticky?: boolean | undefined;
  /** Below the name: site navigation, breadcrumbs. */
  children?: ReactNode;
  /**
   * Words of the component.
   * @default en
   */
  locale?: Locale;
}

/**
 * The banner of the site: the name of the institution, with a link home, and slots for what every page carries.
 * One on a page, outside `<main>` and `<article>`, so that it is the `banner` landmark.
 *
 * Root: `<header>`.
 */
export function SiteHeader({
  publisher: given,
  homeHref,
  logo,
  top,
  tools,
  search: givenSearch,
  sticky,
  children,
  locale,
  linkComponent,
  className,
  ...rest
}: SiteHeaderProps) {
  const publisher = read(organisation, given, 'SiteHeader', 'publisher');
  const home = read(address, homeHref, 'SiteHeader', 'homeHref');
  const search = read(searchReader, givenSearch, 'SiteHeader', 'search');
  const words = locale?.messages.siteHeader ?? siteHeader;
  const languages = languagesOf(words, locale, rest);
  return (
    <header {...rest} className={classNames('pr-site-header', className)} data-sticky={sticky ? '' : undefined}>
      {hasContent(top) && <div className="pr-site-header-top">{top}</div>}
      {(publisher || hasContent(logo) || hasContent(tools) || search) && (
        <div className="pr-site-header-identity">
          {publisher ? (
            <LinkOrText
              linkComponent={linkComponent}
              className="pr-site-header-home"
              href={home ?? '/'}
              aria-label={interpolate(words.home, { name: publisher.name })}
              lang={languages.words.lang}
            >
              {logo}
              <span className="pr-site-header-name" translate="no" {...languageOf(publisher, languages.content)}>
                {publisher.name}
              </span>
            </LinkOrText>
          ) : (
            // Without a name there is nothing to call a link by.
            logo
          )}
          {(hasContent(tools) || search) && (
            <div className="pr-site-header-tools">
              {tools}
              {search && <SearchForm search={search} label={words.search} language={languages.words} />}
            </div>
          )}
        </div>
      )}
      {children}
    </header>
  );
}
