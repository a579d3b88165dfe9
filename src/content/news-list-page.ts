import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type ListFilterContent, listFilter, type ReadListFilter } from './list-filter.js';
import { type NewsItem, newsList } from './news-list.js';
import { type PageContent, pageFields } from './page.js';
import { type PaginationContent, pagination } from './pagination.js';
import { prose } from './prose.js';
import { type Fields, object, orText, text } from './reader.js';
import { address, count, oneOf, positive } from './values.js';

/** A feed of the items of a list. */
export interface FeedLink {
  /** URL of the feed. */
  href: string;
  /**
   * Format of the feed.
   * @default 'atom'
   */
  type?: 'atom' | 'rss' | null | undefined;
}

/** A complete page with a list of news, as `NewsListPage` renders it. `lang` and `dir` apply to heading, kicker and introduction. */
export interface NewsListPageContent extends PageContent, LanguageOfPart {
  /** What is listed: "Press releases". */
  heading: string;
  /** The section, shown above the heading. */
  kicker?: string | null | undefined;
  /** Text between heading and list. */
  introduction?: Prose | null | undefined;
  /** Form that narrows down the list. */
  filter?: ListFilterContent | null | undefined;
  /** The items of this page, in the order in which they are shown. */
  list?: readonly NewsItem[] | null | undefined;
  /**
   * `month` puts the items of each month under a heading.
   * @default 'none'
   */
  groupBy?: 'month' | 'none' | null | undefined;
  /** How many items there are on all pages, after filtering. */
  total?: number | null | undefined;
  /**
   * Number of the first item of this page among all items.
   * @default 1
   */
  start?: number | null | undefined;
  /** Links to the other pages of the list. */
  pagination?: PaginationContent | null | undefined;
  /** The feed, or its URL. */
  feed?: string | FeedLink | null | undefined;
}

const feedLink = /* @__PURE__ */ object(
  {
    href: address,
    type: /* @__PURE__ */ oneOf<'atom' | 'rss'>({ atom: 'atom', rss: 'rss', atomxml: 'atom', rssxml: 'rss' }),
  } satisfies Fields<FeedLink>,
  { required: ['href'] },
);

export const newsListPage = /* @__PURE__ */ object({
  ...pageFields,
  heading: text,
  kicker: text,
  introduction: prose,
  filter: listFilter,
  list: newsList,
  groupBy: /* @__PURE__ */ oneOf<'month' | 'none'>({ month: 'month', none: 'none' }),
  total: count,
  start: positive,
  pagination,
  feed: /* @__PURE__ */ orText(feedLink, 'href'),
  ...language,
} satisfies Fields<Omit<NewsListPageContent, 'filter'> & { filter?: ReadListFilter }>);

/** A page with a list of news that has been read. */
export type ReadNewsListPage = NonNullable<ReturnType<typeof newsListPage>>;
