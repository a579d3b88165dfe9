import type { ReadNewsListPage } from '../../content/news-list-page.js';
import { interpolate, toLocalDigits } from '../../format/interpolate.js';
import { proseText } from '../../format/prose-text.js';
import { absoluteUrl } from '../../lib/absolute-url.js';
import type { Locale } from '../../locales/en.js';
import { newsListPageJsonLd } from '../../metadata/news-list-json-ld.js';
import { PageHead } from '../page-frame/page-head.js';

/** Title with the number of the page, description, feed and structured data of a list. Root: as `PageHead`. */
export function NewsListPageHead({ page, locale }: { page: ReadNewsListPage; locale: Locale }) {
  const { heading = locale.messages.article.untitled, introduction, pagination, feed } = page;
  const number = pagination?.page ?? 1;
  const digits = toLocalDigits(String(number), locale.dates.digits);
  return (
    <PageHead
      page={page}
      title={[heading, number > 1 ? interpolate(locale.messages.pagination.page, { number: digits }) : undefined]}
      description={page.description ?? (introduction && proseText(introduction))}
      jsonLd={newsListPageJsonLd(page)}
    >
      {feed && (
        <link
          rel="alternate"
          type={`application/${feed.type ?? 'atom'}+xml`}
          title={heading}
          href={absoluteUrl(feed.href, absoluteUrl(page.url, undefined)) ?? feed.href}
        />
      )}
    </PageHead>
  );
}
