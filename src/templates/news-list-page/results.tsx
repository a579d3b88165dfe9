import type { ReactNode } from 'react';
import { isFiltering } from '../../content/list-filter.js';
import type { ReadNewsListPage } from '../../content/news-list-page.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { marked } from '../../elements/marked.js';
import { interpolate, interpolatePlural, toLocalDigits } from '../../format/interpolate.js';
import { languagesOf } from '../../format/languages.js';
import type { Locale } from '../../locales/en.js';

interface ResultsProps extends LinkComponentProp {
  page: ReadNewsListPage;
  locale: Locale;
}

/** How many results there are, and which of them this page shows; and a link to the feed. Root: `<div>`, or none. */
export function ResultsSummary({ page, locale, linkComponent }: ResultsProps) {
  const { list = [], total, start = 1, feed } = page;
  const words = locale.messages.newsListPage;
  const language = languagesOf(words, locale, {}).words;
  const digits = (number: number) => toLocalDigits(String(number), locale.dates.digits);
  const end = start + list.length - 1;
  const isPart = total !== undefined && list.length > 0 && (start > 1 || end < total);
  const count =
    total !== undefined &&
    list.length > 0 &&
    (isPart
      ? interpolate(words.range, { range: `${digits(start)}–${digits(end)}`, total: digits(Math.max(total, end)) })
      : interpolatePlural(words.results, total, locale.plurals, locale.dates.digits));
  if (!count && !feed) return null;
  return (
    <div className="pr-news-list-page-summary" {...language}>
      {count && <p>{count}</p>}
      {feed &&
        linkOrText(
          <a className="pr-news-list-page-feed" href={feed.href} type={`application/${feed.type ?? 'atom'}+xml`}>
            {words.feed}
          </a>,
          linkComponent,
        )}
    </div>
  );
}

/** What is said instead of a list without items: why, and what to do. Root: `<div>`. */
export function NoResults({ page: { filter }, locale, linkComponent }: ResultsProps): ReactNode {
  const words = locale.messages.newsListPage;
  const isFiltered = filter?.fields.some(isFiltering);
  const ofFilter = locale.messages.listFilter;
  return (
    <div className="pr-news-list-page-empty">
      <p {...languagesOf(words, locale, {}).words}>{isFiltered ? words.noMatch : words.empty}</p>
      {filter &&
        isFiltered &&
        linkOrText(
          <a href={filter.clearHref ?? filter.action}>{marked(ofFilter.clear, languagesOf(ofFilter, locale, {}).words)}</a>,
          linkComponent,
        )}
    </div>
  );
}
