import { expandAbbreviations } from './abbreviations.js';
import { type ArticleContent, article, type ReadArticle } from './article.js';
import { referIn, withLegalReferences } from './legal-references.js';
import { type Meeting, meetings, type ReadMeeting } from './meeting.js';
import { type PageContent, pageFields } from './page.js';
import { type Photo, photos, type ReadPhoto } from './photo.js';
import { beginWaiting, endWaiting } from './prose.js';
import { type Fields, object, type Reader } from './reader.js';

/** A complete news page, as `NewsPage` renders it and the metadata builders describe it. */
export interface NewsPageContent extends PageContent {
  /** The news itself. */
  article: ArticleContent;
  /** Meetings it is about; each gets a fact box. */
  meetings?: readonly Meeting[] | null | undefined;
  /** Pictures shown after the running text. */
  photos?: readonly Photo[] | null | undefined;
}

/** Reads the article. If it has a glossary, the texts beside it wait for that, too. */
const articleOfPage: Reader<ReadArticle> = (value, context) => {
  const content = article(value, context);
  referIn(content?.lang);
  if (content?.abbreviations) beginWaiting();
  return content;
};

interface Refined {
  article?: ReadArticle;
  meetings?: ReadMeeting[];
  photos?: ReadPhoto[];
}

/** A caption goes on from the text before it. A fact box is read on its own, so it expands what it uses first itself. */
function refine({ article, meetings = [], photos = [] }: Refined): true {
  const texts = endWaiting();
  const entries = article?.abbreviations;
  if (!entries || !texts) return true;
  expandAbbreviations(photos, entries, texts, article);
  for (const meeting of meetings) expandAbbreviations(meeting, entries, texts, { lang: article.lang });
  return true;
}

const readNewsPage = /* @__PURE__ */ object(
  { ...pageFields, article: articleOfPage, meetings, photos } satisfies Fields<Omit<NewsPageContent, 'article'> & { article: ReadArticle }>,
  { refine },
);

/** A news page that has been read. */
export type ReadNewsPage = NonNullable<ReturnType<typeof readNewsPage>>;

/** Reads a page. What refers to European law outside the article is linked as in it. */
export const newsPage: Reader<ReadNewsPage> = (value, context) => {
  try {
    return withLegalReferences(() => readNewsPage(value, context));
  } finally {
    endWaiting();
  }
};
