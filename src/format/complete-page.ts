import type { NewsPageContent } from '../content/news-page.js';
import { clean } from '../lib/clean.js';

/** A page's content with all that its type asks for, of which a CMS may deliver less, and described by its standfirst where nothing else does. */
export function completePage(given: NewsPageContent): NewsPageContent {
  const page: Partial<NewsPageContent> = clean(given) ?? {};
  const { article, publisher } = page;
  return {
    ...page,
    description: [page.description, article?.standfirst].find((text) => text?.trim()),
    publisher: { ...publisher, name: publisher?.name ?? '' },
    article: { ...article, headline: article?.headline ?? '', body: article?.body ?? [] },
  };
}
