import type { ArticleContent } from '../content/article.js';
import type { HeadingLevel } from '../content/block-content.js';
import type { NewsListPageContent } from '../content/news-list-page.js';
import type { NewsPageContent } from '../content/news-page.js';

// The content files of the command line. The JSON Schemas are generated from these types (scripts/schemas.mjs).

/** A file with the content of a news page. */
export interface NewsPageFile extends Omit<NewsPageContent, 'article'> {
  /** The JSON Schema of this file, with which editors check and complete it. */
  $schema?: string | undefined;
  article: ArticleInFile;
}

/** A file with the content of a page with a list of news. */
export interface NewsListPageFile extends NewsListPageContent {
  /** The JSON Schema of this file, with which editors check and complete it. */
  $schema?: string | undefined;
}

/** An article. Every field is optional. `lang` and `dir` apply to all its texts. */
interface ArticleInFile extends Omit<ArticleContent, 'body'> {
  /**
   * The running text: blocks, or HTML or Markdown that `pressroom-ui render` converts to blocks. A string, or a list of strings and inline
   * elements, is a paragraph.
   */
  body?: ArticleContent['body'] | HtmlBody | MarkdownBody | undefined;
}

/** Running text as HTML of an editor or a CMS. For files only: `pressroom-ui render` converts it, components do not. */
interface HtmlBody extends RichBody {
  html: string;
}

/** Running text as Markdown. For files only: `pressroom-ui render` converts it, components do not. */
interface MarkdownBody extends RichBody {
  markdown: string;
}

/** How rich text is converted; see `blocksFromHtml`. */
interface RichBody {
  /** URL of the source, against which relative URLs are resolved. */
  base?: string | undefined;
  /**
   * Level of the highest headings in the page's outline. Further levels follow without a gap.
   * @default 2
   */
  topLevel?: HeadingLevel | undefined;
  /**
   * Whether short paragraphs that are entirely bold become headings.
   * @default false
   */
  promoteBold?: boolean | undefined;
}
