import type { ReadNewsPage } from '../../content/news-page.js';
import { proseText } from '../../format/prose-text.js';
import type { Locale } from '../../locales/en.js';
import { newsPageJsonLd } from '../../metadata/json-ld.js';
import { PageHead } from '../page-frame/page-head.js';

/** Title, description and structured data of an article. Root: as `PageHead`. */
export function NewsPageHead({ page, locale }: { page: ReadNewsPage; locale: Locale }) {
  const { article = {} } = page;
  return (
    <PageHead
      page={page}
      title={[article.headline ?? locale.messages.article.untitled]}
      description={page.description ?? (article.standfirst && proseText(article.standfirst))}
      translations={article.translations}
      jsonLd={newsPageJsonLd(page, locale.messages.photoCredit)}
    />
  );
}
