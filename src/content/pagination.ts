import { type Fields, hasAny, object, type Reader, reportProblem } from './reader.js';
import { address, oneOf, positive } from './values.js';

/** The pages over which a list is spread, and which of them this is. */
export interface PaginationContent {
  /**
   * Number of this page.
   * @default 1
   */
  page?: number | null | undefined;
  /** How many pages there are. May be left out if nobody has counted them. */
  pages?: number | null | undefined;
  /** URL of a page, with `{page}` in place of its number: "/news?page={page}". */
  href?: string | null | undefined;
  /** URL of the first page, if it is another one. */
  firstHref?: string | null | undefined;
  /** URL of the page before this one, if it does not follow from `href`. */
  previousHref?: string | null | undefined;
  /** URL of the page after this one, if it does not follow from `href`. */
  nextHref?: string | null | undefined;
  /**
   * `pages`: links to pages by number; `more`: one link to the next page.
   * @default 'pages'
   */
  variant?: 'pages' | 'more' | null | undefined;
}

/** Reads the URL of any page. */
const pattern: Reader<string> = (value, context) => {
  // A URL may have been encoded.
  const url = address(value, context)?.replace(/%7Bpage%7D/i, '{page}');
  return url === undefined || url.includes('{page}') ? url : reportProblem(context, 'page-pattern', url);
};

export const pagination = /* @__PURE__ */ object(
  {
    page: positive,
    pages: positive,
    href: pattern,
    firstHref: address,
    previousHref: address,
    nextHref: address,
    variant: /* @__PURE__ */ oneOf<'pages' | 'more'>({ pages: 'pages', numbers: 'pages', more: 'more', loadmore: 'more' }),
  } satisfies Fields<PaginationContent>,
  {
    refine(content, context) {
      const { page = 1, pages = page } = content;
      if (page > pages) {
        reportProblem(context, 'page', page, String(pages));
        content.page = pages;
      }
      return hasAny(context, 'href, previousHref or nextHref', content.href, content.previousHref, content.nextHref);
    },
  },
);

export type ReadPagination = NonNullable<ReturnType<typeof pagination>>;
