import type { Abbreviation } from './abbreviations.js';
import { colophonFields } from './article-colophon.js';
import type { ArticleDate, Embargo } from './article-date.js';
import { headFields, inArticle, numberNotes, type RefinedHead, refineHead } from './article-head.js';
import { ArticleMark } from './article-part.js';
import type { ArticleSource } from './article-source.js';
import type { Author } from './author.js';
import { type Block, blocks, type ReadBlock } from './block.js';
import { type ContactPoint, contactPoints } from './contact-point.js';
import { type ContentsContent, contents, type ReadContents } from './contents.js';
import { type Correction, corrections } from './correction.js';
import { type Footnote, footnotes } from './footnote.js';
import type { Prose } from './inline.js';
import type { LanguageOfPart } from './language.js';
import type { Translation } from './language-version.js';
import type { LinkContent } from './link.js';
import { outlined } from './outline.js';
import { type Photo, photo } from './photo.js';
import { type Context, type Fields, object, type Reader } from './reader.js';
import { type RelatedDocument, relatedDocuments } from './related-document.js';
import type { TextInLanguage } from './text-in-language.js';
import { flag } from './values.js';

/** An article. Every field is optional. `lang` and `dir` apply to all its texts. */
export interface ArticleContent extends LanguageOfPart {
  /** Without it the kicker takes its place, or else the kind and number of the document. */
  headline?: TextInLanguage | null | undefined;
  /** The section or kind of page, shown above the headline: "News and announcements". */
  kicker?: TextInLanguage | null | undefined;
  /** The summary under the headline; several texts are a list. In a list, each item is a string or a list of strings and elements. */
  standfirst?: Prose | readonly Prose[] | null | undefined;
  /** Until when the article must not be made public elsewhere. Nothing is hidden by it. */
  embargo?: Embargo | null | undefined;
  /** "Press release", "Minutes". */
  kind?: TextInLanguage | null | undefined;
  /** Numbers under which the institution has published it: "PR/12/2026". */
  documentNumbers?: readonly string[] | null | undefined;
  /** Date of publication: ISO 8601 date, local date and time, or instant; or in words of its own. */
  published?: string | ArticleDate | null | undefined;
  /** Date of the last change worth mentioning. */
  updated?: string | ArticleDate | null | undefined;
  /** IANA time zone of `published`, `updated` and `embargo`. With it, their times are shown. */
  timeZone?: string | null | undefined;
  /** Display name of the time zone, if the city of its IANA name is not suitable. */
  timeZoneName?: string | null | undefined;
  /** Place of issue: "The Hague". */
  place?: TextInLanguage | null | undefined;
  /** Who wrote it: people, departments or organisations. */
  authors?: readonly Author[] | null | undefined;
  /** How long the text takes to read, in minutes. */
  readingTime?: number | null | undefined;
  /** Translations of this article, listed under the headline. */
  translations?: readonly Translation[] | null | undefined;
  /** The picture of the whole article, shown before the running text and first in the metadata. */
  leadPhoto?: Photo | null | undefined;
  /**
   * A table of contents before the running text, with links to its headings. `true` for the default one.
   * @default false
   */
  contents?: boolean | ContentsContent | null | undefined;
  /** The running text; a string, or a list of strings and inline elements, is a paragraph. */
  body?: readonly (Block | Prose)[] | null | undefined;
  /** Shown after the running text, and included in the metadata. */
  corrections?: readonly Correction[] | null | undefined;
  /**
   * Whether the URLs of the links in the text are printed, as numbered notes.
   * @default false
   */
  printLinks?: boolean | null | undefined;
  /** The notes to which marks in the text refer, in the order of their numbers. A note without a mark is kept. */
  footnotes?: readonly Footnote[] | null | undefined;
  /** Documents that belong to the article, listed after the running text. */
  documents?: readonly RelatedDocument[] | null | undefined;
  /** Whom to ask about the article, shown after the running text. */
  contacts?: readonly ContactPoint[] | null | undefined;
  /**
   * A glossary: each abbreviation is expanded where the text first uses it as a word of its own, unless the text does so
   * itself. Captions after the text go on from it; the fact box of a meeting, which is read on its own, begins anew. Quotations are not touched.
   */
  abbreviations?: readonly Abbreviation[] | null | undefined;
  /** Where the article was published first, if not here. */
  source?: string | ArticleSource | null | undefined;
  /** Subjects, with or without a page of their own. */
  tags?: readonly (string | LinkContent)[] | null | undefined;
  /** SPDX identifier (`CC-BY-4.0`) or URL of the licence of the text. */
  licence?: string | null | undefined;
  /** Name of the licence, if `licence` is a URL. */
  licenceName?: string | null | undefined;
  /** The copyright notice, verbatim: "© 2026 Agency for Coastal Waters". */
  copyright?: Prose | null | undefined;
}

const readArticle = /* @__PURE__ */ object(
  {
    ...headFields,
    leadPhoto: photo,
    contents,
    body: blocks,
    corrections,
    footnotes,
    printLinks: flag,
    documents: relatedDocuments,
    contacts: contactPoints,
    ...colophonFields,
  } satisfies Fields<ArticleContent>,
  { refine },
  ArticleMark,
);

/** An article that has been read. */
export type ReadArticle = NonNullable<ReturnType<typeof readArticle>>;

export const article: Reader<ReadArticle> = (value, context) => inArticle(() => readArticle(value, context));

interface Refined extends RefinedHead {
  contents?: ReadContents;
  body?: ReadBlock[];
}

function refine(content: Refined, context: Context): true {
  refineHead(content, context);
  const { contents, body } = content;
  if (body) {
    const { blocks, headings } = outlined(body, contents && (contents.levels ?? 2), context);
    content.body = blocks;
    if (contents) content.contents = { ...contents, headings };
  }
  if (!content.contents?.headings?.length) delete content.contents;
  numberNotes(content);
  return true;
}
