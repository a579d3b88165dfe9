import type { NewsPageContent } from '../content/news-page.js';
import { clean } from './clean.js';

/** A page's content with all that its type asks for: a CMS may deliver less. */
export function completePage(given: NewsPageContent): NewsPageContent {
  const page: Partial<NewsPageContent> = clean(given) ?? {};
  const { article, publisher } = page;
  return {
    ...page,
    publisher: { ...publisher, name: publisher?.name ?? '' },
    article: { ...article, headline: article?.headline ?? '', body: article?.body ?? [] },
  };
}
