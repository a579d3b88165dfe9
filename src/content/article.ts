import { type Abbreviation, abbreviations, expandAbbreviations, type ReadAbbreviation } from './abbreviations.js';
import { type Block, blocks, type ReadBlock } from './block.js';
import { type ContactPoint, contactPoints } from './contact-point.js';
import { type ContentsContent, contents, type ReadContents } from './contents.js';
import { type Footnote, footnotes, numberMarks, type ReadFootnote } from './footnote.js';
import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type LanguageVersion, languageVersions } from './language-version.js';
import { outlined } from './outline.js';
import { type Person, people } from './person.js';
import { type Photo, photo } from './photo.js';
import { numberLinks } from './printed-links.js';
import { beginWaiting, endWaiting, prose } from './prose.js';
import { type Context, type Fields, list, object, type Reader, reportProblem, text } from './reader.js';
import { type RelatedDocument, relatedDocuments } from './related-document.js';
import { flag, texts } from './values.js';

/** A published correction of the text. */
export interface Correction extends LanguageOfPart {
  text: Prose;
  /** ISO 8601 date of the correction. */
  date?: string | undefined;
}

const correction = /* @__PURE__ */ object({ text: prose, date: text, ...language } satisfies Fields<Correction>, {
  required: ['text'],
});
export const corrections = /* @__PURE__ */ list(correction);

/** An article. Only the headline is required. `lang` and `dir` apply to all its texts. */
export interface ArticleContent extends LanguageOfPart {
  headline: string;
  /** The section or kind of page, shown above the headline: "News and announcements". */
  kicker?: string | undefined;
  standfirst?: Prose | undefined;
  /** "Press release", "Minutes". */
  kind?: string | undefined;
  documentNumbers?: readonly string[] | undefined;
  /** ISO 8601 date of publication. */
  published?: string | undefined;
  /** ISO 8601 date of the last change worth mentioning. */
  updated?: string | undefined;
  /** Place of issue: "The Hague". */
  place?: string | undefined;
  authors?: readonly Person[] | undefined;
  /** Translations of this article, listed under the headline. */
  translations?: readonly LanguageVersion[] | undefined;
  /** The picture of the whole article, shown before the running text and first in the metadata. */
  leadPhoto?: Photo | undefined;
  /**
   * A table of contents before the running text, with links to its headings. `true` for the default one.
   * @default false
   */
  contents?: boolean | ContentsContent | undefined;
  /** The running text; a string, or a list of strings and inline elements, is a paragraph. */
  body?: readonly (Block | Prose)[] | undefined;
  /** Shown after the running text, and included in the metadata. */
  corrections?: readonly Correction[] | undefined;
  /**
   * Whether the URLs of the links in the text are printed, as numbered notes.
   * @default false
   */
  printLinks?: boolean | undefined;
  /** The notes to which marks in the text refer, in the order of their numbers. A note without a mark is kept. */
  footnotes?: readonly Footnote[] | undefined;
  /** Documents that belong to the article, listed after the running text. */
  documents?: readonly RelatedDocument[] | undefined;
  /** Whom to ask about the article, shown after the running text. */
  contacts?: readonly ContactPoint[] | undefined;
  /** A glossary: each abbreviation is expanded where the text first uses it as a word of its own, unless the text does so itself. Quotations are not touched. */
  abbreviations?: readonly Abbreviation[] | undefined;
}

/** Reads the glossary first: all texts that follow wait for it. */
const glossary: Reader<NonNullable<ReturnType<typeof abbreviations>>> = (value, context) => {
  const entries = abbreviations(value, context);
  if (entries) beginWaiting();
  return entries;
};

const readArticle = /* @__PURE__ */ object(
  {
    abbreviations: glossary,
    headline: text,
    kicker: text,
    standfirst: prose,
    kind: text,
    documentNumbers: texts,
    published: text,
    updated: text,
    place: text,
    authors: people,
    translations: languageVersions,
    leadPhoto: photo,
    contents,
    body: blocks,
    corrections,
    footnotes,
    printLinks: flag,
    documents: relatedDocuments,
    contacts: contactPoints,
    ...language,
  } satisfies Fields<ArticleContent>,
  { refine },
);

export type ReadArticle = NonNullable<ReturnType<typeof readArticle>>;

export const article: Reader<ReadArticle> = (value, context) => {
  try {
    return readArticle(value, context);
  } finally {
    endWaiting();
  }
};

interface Refined {
  abbreviations?: ReadAbbreviation[];
  headline?: string;
  contents?: ReadContents;
  body?: ReadBlock[];
  footnotes?: ReadFootnote[];
  printLinks?: true;
}

function refine(content: Refined, context: Context): true {
  const { headline, contents, body, abbreviations: entries } = content;
  const texts = endWaiting();
  if (entries && texts) expandAbbreviations(content, entries, texts);
  if (headline === undefined) reportProblem(context, 'placeholder', undefined, 'headline');
  if (body) {
    const { blocks, headings } = outlined(body, contents && (contents.levels ?? 2), context);
    content.body = blocks;
    if (contents) content.contents = { ...contents, headings };
  }
  if (!content.contents?.headings?.length) delete content.contents;
  if (content.footnotes) content.footnotes = numberMarks(content, content.footnotes);
  if (content.printLinks) numberLinks(content);
  return true;
}
