import { type ArticleContent, article, type ReadArticle } from './article.js';
import { withLegalReferences } from './legal-references.js';
import { type Meeting, meetings } from './meeting.js';
import { type PageContent, pageFields } from './page.js';
import { type Photo, photos } from './photo.js';
import { type Fields, object, type Reader } from './reader.js';

/** A complete news page, as `NewsPage` renders it and the metadata builders describe it. */
export interface NewsPageContent extends PageContent {
  article: ArticleContent;
  meetings?: readonly Meeting[] | undefined;
  /** Pictures shown after the running text. */
  photos?: readonly Photo[] | undefined;
}

const readPage = /* @__PURE__ */ object({ ...pageFields, article, meetings, photos } satisfies Fields<
  Omit<NewsPageContent, 'article'> & { article: ReadArticle }
>);

export type ReadNewsPage = NonNullable<ReturnType<typeof readPage>>;

/** Reads a page. What refers to European law outside the article is linked as in it. */
export const newsPage: Reader<ReadNewsPage> = (value, context) => withLegalReferences(value, () => readPage(value, context), 'article');
