import { type Abbreviation, abbreviations, glossaryOf } from './abbreviations.js';
import { type Block, block, dropRepeatedIds, type ReadBlock } from './block.js';
import { type ContactPoint, contactPoints } from './contact-point.js';
import { type Footnote, footnotes, numberMarks, type ReadFootnote } from './footnote.js';
import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type LanguageVersion, languageVersions } from './language-version.js';
import { type Person, people } from './person.js';
import { type Photo, photo } from './photo.js';
import { inScope, prose } from './prose.js';
import { type Context, type Fields, list, object, type Reader, reportProblem, text } from './reader.js';
import { type RelatedDocument, relatedDocuments } from './related-document.js';
import { texts } from './values.js';

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
  body?: readonly Block[] | undefined;
  /** Shown after the running text, and included in the metadata. */
  corrections?: readonly Correction[] | undefined;
  /** The notes to which marks in the text refer, in the order of their numbers. A note without a mark is kept. */
  footnotes?: readonly Footnote[] | undefined;
  /** Documents that belong to the article, listed after the running text. */
  documents?: readonly RelatedDocument[] | undefined;
  /** Whom to ask about the article, shown after the running text. */
  contacts?: readonly ContactPoint[] | undefined;
  /** A glossary: each abbreviation is expanded where the text first uses it as a word of its own, unless the text does so itself. Quotations are not touched. */
  abbreviations?: readonly Abbreviation[] | undefined;
}

/** Reads the glossary first, so that it applies to all texts that follow. */
const glossary: Reader<NonNullable<ReturnType<typeof abbreviations>>> = (value, context) => {
  const entries = abbreviations(value, context);
  if (entries && context.scope) context.scope.glossary = glossaryOf(entries);
  return entries;
};

export const article = /* @__PURE__ */ inScope(
  /* @__PURE__ */ object(
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
      body: /* @__PURE__ */ list(block),
      corrections,
      footnotes,
      documents: relatedDocuments,
      contacts: contactPoints,
      ...language,
    } satisfies Fields<ArticleContent>,
    { refine },
  ),
);

export type ReadArticle = NonNullable<ReturnType<typeof article>>;

interface Refined {
  headline?: string;
  body?: ReadBlock[];
  footnotes?: ReadFootnote[];
}

function refine(content: Refined, context: Context): true {
  const { headline, body = [] } = content;
  if (content.footnotes) content.footnotes = numberMarks(content, content.footnotes);
  if (headline === undefined) reportProblem(context, 'placeholder', undefined, 'headline');
  dropRepeatedIds(body, context);
  return true;
}
