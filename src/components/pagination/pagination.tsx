import type { ComponentPropsWithRef } from 'react';
import { type PaginationContent, pagination as paginationReader, type ReadPagination } from '../../content/pagination.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { interpolate, toLocalDigits } from '../../format/interpolate.js';
import { languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { pagination as paginationWords } from '../../locales/en-parts.js';
import { shownPages } from './shown-pages.js';

export interface PaginationProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'>, LinkComponentProp {
  /** Number and URLs of the pages. */
  pagination: PaginationContent;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * Links to the other pages of a list: the previous, the next, the first, the last and those nearby, each with a name such as "Page 3"; or
 * a single link to more. If there are no other pages, it renders nothing.
 *
 * Root: `<nav>`.
 */
export function Pagination({ pagination: given, locale, linkComponent, className, ...rest }: PaginationProps) {
  const pagination = read(paginationReader, given, 'Pagination', 'pagination');
  const { page = 1, pages = 1, href, variant } = pagination ?? {};
  const { previous, next } = steps(pagination);
  if (previous === undefined && next === undefined) return null;
  const words = locale?.messages.pagination ?? paginationWords;
  const language = languagesOf(words, locale, rest).words;
  const digits = (number: number) => toLocalDigits(String(number), locale?.dates.digits);
  const name = (number: number) => interpolate(words.page, { number: digits(number) });
  const isNumbered = href !== undefined && pages > 1 && variant !== 'more';
  return (
    <nav
      aria-label={words.label}
      {...rest}
      {...(language.lang && { lang: language.lang })}
      className={classNames('pr-pagination', className)}
      data-variant={variant}
    >
      {previous !== undefined &&
        linkOrText(
          <a className="pr-pagination-previous" href={previous} rel="prev" {...language}>
            {words.previous}
          </a>,
          linkComponent,
        )}
      {isNumbered && (
        <ol className="pr-pagination-pages">
          {shownPages(page, pages).map((number, index) =>
            number === 'gap' ? (
              <li key={index} aria-hidden="true">
                …
              </li>
            ) : (
              <li key={index}>
                {linkOrText(
                  <a
                    href={hrefOf(number, pagination)}
                    aria-label={name(number)}
                    aria-current={number === page ? 'page' : undefined}
                    {...language}
                  >
                    {digits(number)}
                  </a>,
                  linkComponent,
                )}
              </li>
            ),
          )}
        </ol>
      )}
      {next !== undefined &&
        linkOrText(
          <a className="pr-pagination-next" href={next} rel="next" {...language}>
            {variant === 'more' ? words.more : words.next}
          </a>,
          linkComponent,
        )}
    </nav>
  );
}

/** The URLs of the pages before and after this one. */
function steps(pagination: ReadPagination | undefined): { previous?: string | undefined; next?: string | undefined } {
  if (!pagination) return {};
  const { page = 1, pages = page, previousHref, nextHref } = pagination;
  return {
    previous: previousHref ?? (page > 1 ? hrefOf(page - 1, pagination) : undefined),
    next: nextHref ?? (page < pages ? hrefOf(page + 1, pagination) : undefined),
  };
}

function hrefOf(number: number, { href, firstHref }: ReadPagination = {}): string | undefined {
  return (number === 1 ? firstHref : undefined) ?? href?.replaceAll('{page}', String(number));
}
