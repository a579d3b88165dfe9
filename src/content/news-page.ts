import { type ArticleContent, article, type ReadArticle } from './article.js';
import { type Meeting, meetings } from './meeting.js';
import { type PageContent, pageFields } from './page.js';
import { type Photo, photos } from './photo.js';
import { type Fields, object } from './reader.js';

/** A complete news page, as `NewsPage` renders it and the metadata builders describe it. */
export interface NewsPageContent extends PageContent {
  article: ArticleContent;
  meetings?: readonly Meeting[] | undefined;
  /** Pictures shown after the running text. */
  photos?: readonly Photo[] | undefined;
}

export const newsPage = /* @__PURE__ */ object({ ...pageFields, article, meetings, photos } satisfies Fields<
  Omit<NewsPageContent, 'article'> & { article: ReadArticle }
>);

export type ReadNewsPage = NonNullable<ReturnType<typeof newsPage>>;
