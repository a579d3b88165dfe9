import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type Organisation, organisation } from '../../content/person.js';
import { read } from '../../content/reader.js';
import { type SiteSearch, search as searchReader } from '../../content/search.js';
import { address } from '../../content/values.js';
import { hasContent } from '../../elements/has-content.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { interpolate } from '../../format/interpolate.js';
import { languageOf, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { siteHeader } from '../../locales/en-parts.js';
import { SearchForm } from './search-form.js';

export interface SiteHeaderProps extends ComponentPropsWithRef<'header'>, LinkComponentProp {
  /** The institution that runs the site. */
  publisher: Organisation | undefined;
  /**
   * URL of the home page.
   * @default '/'
   */
  homeHref?: string | undefined;
  /** Decorative emblem beside the name: an `<img alt="">` or an `<svg aria-hidden="true">`. */
  logo?: ReactNode;
  /** Content above the name: ribbon, sign-in. */
  top?: ReactNode;
  /** Content beside the name: language switcher, a custom search. */
  tools?: ReactNode;
  /** The site search, beside the name. */
  search?: SiteSearch | undefined;
  /**
   * Keeps the name, and the content beside it, visible while the page scrolls, if the screen is large enough.
   * Scroll padding keeps focused elements from ending up behind it.
   * @default false
   */
  sticky?: boolean | undefined;
  /** Content below the name: site navigation, breadcrumbs. */
  children?: ReactNode;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The header of the site: the name of the institution, linked to the home page, and slots for content that every page has.
 * Use one per page, outside `<main>` and `<article>`, so that it is the `banner` landmark.
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
    <header className={classNames('pr-site-header', className)} {...rest} data-sticky={sticky ? '' : undefined}>
      {hasContent(top) && <div className="pr-site-header-top">{top}</div>}
      {(publisher || hasContent(logo) || hasContent(tools) || search) && (
        <div className="pr-site-header-identity">
          {publisher
            ? linkOrText(
                <a
                  className="pr-site-header-home"
                  href={home ?? '/'}
                  aria-label={interpolate(words.home, { name: publisher.name })}
                  lang={languages.words.lang}
                >
                  {logo}
                  <span className="pr-site-header-name" translate="no" {...languageOf(publisher, languages.content)}>
                    {publisher.name}
                  </span>
                </a>,
                linkComponent,
              )
            : // Without a name the link would have no accessible name.
              logo}
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
