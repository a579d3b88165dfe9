import { abbreviations, expandAbbreviations, type ReadAbbreviation } from './abbreviations.js';
import { articleDate, embargo } from './article-date.js';
import { articlePart } from './article-part.js';
import { authors } from './author.js';
import { footnotes, numberMarks, type ReadFootnote } from './footnote.js';
import { ensureHeadline, type Headed } from './headline.js';
import type { ReadProse } from './inline.js';
import { language } from './language.js';
import { translations } from './language-version.js';
import { languageOfReferences, withLegalReferences } from './legal-references.js';
import { numberLinks } from './printed-links.js';
import { beginWaiting, endWaiting, proses } from './prose.js';
import { type Context, object, type Reader, text } from './reader.js';
import { textInLanguage } from './text-in-language.js';
import { nameFixedZone, timeZone } from './time-zone.js';
import { flag, positive, texts } from './values.js';

/** Reads one text, or several: a list in which nothing is an inline element. The result is always a list. */
const standfirst: Reader<ReadProse[]> = (value, context) => {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' || Array.isArray(item));
  return proses(isList ? value : [value], context);
};

/** Reads the glossary first: all texts that follow wait for it. */
const glossary: Reader<NonNullable<ReturnType<typeof abbreviations>>> = (value, context) => {
  const entries = abbreviations(value, context);
  if (entries) beginWaiting();
  return entries;
};

/** The fields of an article that its header shows. */
export const headFields = {
  ...language,
  lang: languageOfReferences,
  abbreviations: glossary,
  headline: textInLanguage,
  kicker: textInLanguage,
  standfirst,
  embargo,
  kind: textInLanguage,
  documentNumbers: texts,
  published: articleDate,
  updated: articleDate,
  timeZone,
  timeZoneName: text,
  place: textInLanguage,
  authors,
  readingTime: positive,
  translations,
};

export interface RefinedHead extends Headed {
  abbreviations?: ReadAbbreviation[];
  footnotes?: ReadFootnote[];
  printLinks?: true;
  timeZone?: string;
  timeZoneName?: string;
}

/** Applies the rules that concern several fields of the header, and to all texts that have been read so far the glossary. */
export function refineHead(content: RefinedHead, context: Context): void {
  nameFixedZone(content);
  const texts = endWaiting();
  if (content.abbreviations && texts) expandAbbreviations(content, content.abbreviations, texts);
  ensureHeadline(content, context);
}

/** Numbers the notes and, where they are printed, the links. */
export function numberNotes(content: RefinedHead): void {
  if (content.footnotes) content.footnotes = numberMarks(content, content.footnotes);
  if (content.printLinks) numberLinks(content);
}

/** An article that has been read for its header. */
export type ReadArticleHead = NonNullable<ReturnType<typeof readHead>>;

// A summary may contain marks of notes and links that are printed.
const readHead = /* @__PURE__ */ object(
  { ...headFields, footnotes, printLinks: flag },
  {
    refine(content: RefinedHead, context) {
      refineHead(content, context);
      numberNotes(content);
      return true;
    },
  },
);

/** Reads an article for its header only: the readers of running text are most of what an article needs. */
export const articleHead: Reader<ReadArticleHead> = /* @__PURE__ */ articlePart((value, context) =>
  inArticle(() => readHead(value, context)),
);

/** Reads with what applies in a whole article: references to European law, and a glossary. */
export function inArticle<Content>(readContent: () => Content): Content {
  try {
    return withLegalReferences(readContent);
  } finally {
    endWaiting();
  }
}
