import type { ComponentPropsWithRef, ReactNode } from 'react';
import { ArticleHeader } from '../../components/article-header/article-header.js';
import { ListFilter } from '../../components/list-filter/list-filter.js';
import { NewsList } from '../../components/news-list/news-list.js';
import { Pagination } from '../../components/pagination/pagination.js';
import { type NewsListPageContent, newsListPage, type ReadNewsListPage } from '../../content/news-list-page.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { classNames } from '../../lib/class-names.js';
import { resultsId } from '../../lib/page-ids.js';
import { en, type Locale } from '../../locales/en.js';
import { PageFrame, type PageSlots } from '../page-frame/page-frame.js';
import { PageHead } from '../page-frame/page-head.js';
import { NoResults, ResultsSummary } from './results.js';

/** The regions of the page. Each replaces the template's own content; `null` leaves the region out. */
export interface NewsListPageSlots extends PageSlots {
  /** Kicker, heading and introduction. */
  header?: ReactNode;
  /** Replaces the form that narrows down the list. */
  filter?: ReactNode;
  /** The number of results and the feed. */
  summary?: ReactNode;
  /** Replaces the list. */
  list?: ReactNode;
  /** Replaces the links to other pages of the list. */
  pagination?: ReactNode;
}

export interface NewsListPageProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'slot' | 'lang' | 'dir'>, LinkComponentProp {
  /** Content of the page: an object of your own, or the result of `readNewsListPage`. */
  page: NewsListPageContent | ReadNewsListPage;
  /**
   * Language of the page. Items in other languages state their own.
   * @default en
   */
  locale?: Locale | undefined;
  /**
   * Keeps the row with the institution's name visible while the page scrolls, if the screen is large enough.
   * @default false
   */
  stickyHeader?: boolean | undefined;
  /** Custom content for individual regions. */
  slots?: NewsListPageSlots | undefined;
}

/**
 * Renders a complete page with a list of news from one object: what `NewsPage` has around its article, and a heading, a filter, the
 * number of results, the list, links to its other pages, a link to its feed, `<title>` and metadata. Everything works without script.
 * It needs `listing.css` beside `styles.css`.
 *
 * Root: `<div>`, the only child of `<body>`.
 */
export function NewsListPage({
  page: given,
  locale: givenLocale,
  slots: givenSlots,
  linkComponent,
  className,
  ...rest
}: NewsListPageProps) {
  const page: ReadNewsListPage = read(newsListPage, given, 'NewsListPage', 'page') ?? {};
  const locale = givenLocale ?? en;
  const slots = givenSlots ?? {};
  const { heading, kicker, introduction, lang, dir, list } = page;
  const shared = { locale, linkComponent };
  const {
    header = <ArticleHeader article={{ headline: heading ?? '', kicker, standfirst: introduction, lang, dir }} {...shared} />,
    filter = page.filter && <ListFilter filter={page.filter} {...shared} />,
    summary = <ResultsSummary page={page} {...shared} />,
    list: listSlot = list ? <NewsList list={list} groupBy={page.groupBy} {...shared} /> : <NoResults page={page} {...shared} />,
    pagination = page.pagination && <Pagination pagination={page.pagination} {...shared} />,
  } = slots;
  return (
    <PageFrame
      className={classNames('pr-news-list-page', className)}
      {...{ page, locale, linkComponent, slots }}
      {...rest}
      shareTitle={heading}
      head={<PageHead page={page} locale={locale} />}
      hasResults={Boolean(filter)}
    >
      {header}
      <div className="pr-news-list-page-content">
        {filter}
        <div className="pr-news-list-page-results" id={resultsId}>
          {summary}
          {listSlot}
          {pagination}
        </div>
      </div>
    </PageFrame>
  );
}
