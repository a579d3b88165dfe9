import type { ReadNewsPage } from '../../content/news-page.js';
import { wordsOf } from '../../content/text-in-language.js';
import { prosesText } from '../../format/prose-text.js';
import type { Locale } from '../../locales/en.js';
import { newsPageJsonLd } from '../../metadata/json-ld.js';
import { PageHead } from '../page-frame/page-head.js';

/** Title, description and structured data of an article. Root: as `PageHead`. */
export function NewsPageHead({ page, locale }: { page: ReadNewsPage; locale: Locale }) {
  const { article = {} } = page;
  const { headline, standfirst } = article;
  return (
    <PageHead
      page={page}
      title={[headline ? wordsOf(headline) : locale.messages.article.untitled]}
      description={page.description ?? (standfirst && prosesText(standfirst))}
      translations={article.translations}
      jsonLd={newsPageJsonLd(page, locale.messages.photoCredit)}
    />
  );
}
