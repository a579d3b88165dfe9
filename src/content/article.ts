import { type Abbreviation, abbreviations, glossaryOf } from './abbreviations.js';
import { type ArticleDate, articleDate, type Embargo, embargo } from './article-date.js';
import { type ArticleSource, articleSource } from './article-source.js';
import { type Author, authors } from './author.js';
import { type Block, block, type ReadBlock } from './block.js';
import { type Footnote, footnotes, numberMarks, type ReadFootnote } from './footnote.js';
import { ensureHeadline, type Headed } from './headline.js';
import type { Prose, ReadProse } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type Translation, translations } from './language-version.js';
import { type LinkContent, link } from './link.js';
import { inScope, prose, proses } from './prose.js';
import { type Context, type Fields, list, object, orText, type Reader, reportProblem, text } from './reader.js';
import { type TextInLanguage, textInLanguage } from './text-in-language.js';
import { address, minutes, texts } from './values.js';

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

/** An article. Every field is optional. `lang` and `dir` apply to all its texts. */
export interface ArticleContent extends LanguageOfPart {
  /** Without it the kicker takes its place, or else the kind and number of the document. */
  headline?: TextInLanguage | undefined;
  /** The section or kind of page, shown above the headline: "News and announcements". */
  kicker?: TextInLanguage | undefined;
  /** The summary under the headline; several texts are a list. In a list, each item is a string or a list of strings and elements. */
  standfirst?: Prose | readonly Prose[] | undefined;
  /** Until when the article must not be made public elsewhere. Nothing is hidden by it. */
  embargo?: Embargo | undefined;
  /** "Press release", "Minutes". */
  kind?: TextInLanguage | undefined;
  documentNumbers?: readonly string[] | undefined;
  /** Date of publication: ISO 8601 date, local date and time, or instant; or in words of its own. */
  published?: string | ArticleDate | undefined;
  /** Date of the last change worth mentioning. */
  updated?: string | ArticleDate | undefined;
  /** IANA time zone of `published`, `updated` and `embargo`. With it, their times are shown. */
  timeZone?: string | undefined;
  /** Display name of the time zone, if the city of its IANA name is not suitable. */
  timeZoneName?: string | undefined;
  /** Place of issue: "The Hague". */
  place?: TextInLanguage | undefined;
  authors?: readonly Author[] | undefined;
  /** How long the text takes to read, in minutes. */
  readingTime?: number | undefined;
  /** Translations of this article, listed under the headline. */
  translations?: readonly Translation[] | undefined;
  body?: readonly Block[] | undefined;
  /** Shown after the running text, and included in the metadata. */
  corrections?: readonly Correction[] | undefined;
  /** The notes to which marks in the text refer, in the order of their numbers. A note without a mark is kept. */
  footnotes?: readonly Footnote[] | undefined;
  /** A glossary: each abbreviation is expanded where the text first uses it as a word of its own, unless the text does so itself. Quotations are not touched. */
  abbreviations?: readonly Abbreviation[] | undefined;
  /** Where the article was published first, if not here. */
  source?: string | ArticleSource | undefined;
  /** Subjects, with or without a page of their own. */
  tags?: readonly (string | LinkContent)[] | undefined;
  /** SPDX identifier (`CC-BY-4.0`) or URL of the licence of the text. */
  licence?: string | undefined;
  /** Name of the licence, if `licence` is a URL. */
  licenceName?: string | undefined;
  /** The copyright notice, verbatim: "© 2026 Agency for Coastal Waters". */
  copyright?: Prose | undefined;
}

/** Reads one text, or several: a list in which nothing is an inline element. The result is always a list. */
const standfirst: Reader<ReadProse[]> = (value, context) => {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' || Array.isArray(item));
  return proses(isList ? value : [value], context);
};

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
      headline: textInLanguage,
      kicker: textInLanguage,
      standfirst,
      embargo,
      kind: textInLanguage,
      documentNumbers: texts,
      published: articleDate,
      updated: articleDate,
      timeZone: text,
      timeZoneName: text,
      place: textInLanguage,
      authors,
      readingTime: minutes,
      translations,
      body: /* @__PURE__ */ list(block),
      corrections,
      footnotes,
      source: articleSource,
      tags: /* @__PURE__ */ list(/* @__PURE__ */ orText(link, 'label')),
      licence: address,
      licenceName: text,
      copyright: prose,
      ...language,
    } satisfies Fields<ArticleContent>,
    { refine },
  ),
);

export type ReadArticle = NonNullable<ReturnType<typeof article>>;

interface Refined extends Headed {
  body?: ReadBlock[];
  footnotes?: ReadFootnote[];
}

function refine(content: Refined, context: Context): true {
  const { body = [] } = content;
  if (content.footnotes) content.footnotes = numberMarks(content, content.footnotes);
  ensureHeadline(content, context);
  // If two headings have the same id, the first keeps it.
  const ids = new Set<string>();
  for (const [index, block] of body.entries()) {
    if (block.type !== 'heading' || block.id === undefined || ids.size !== ids.add(block.id).size) continue;
    const { id, ...others } = block;
    reportProblem(context, 'id', id);
    body[index] = others;
  }
  return true;
}
