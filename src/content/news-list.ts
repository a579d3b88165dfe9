import { type DecorativeImage, decorativeImage } from './decorative-image.js';
import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type LanguageVersion, languageVersions } from './language-version.js';
import { linkFields } from './link.js';
import { prose } from './prose.js';
import { type Fields, hasAny, list, object, orText, text } from './reader.js';
import { address, count, texts } from './values.js';

/** A title in another language than the rest of its item. */
export interface ItemTitle extends LanguageOfPart {
  /** The title, as it is shown. */
  text: string;
}

/** A document that belongs to an item: the report that a press release announces. */
export interface ItemDocument extends LanguageOfPart {
  /** Visible text of the link. */
  label: string;
  /** URL of the document. Without it the label is shown as text. */
  href?: string | null | undefined;
  /** Its format, shown after the label: "PDF". */
  type?: string | null | undefined;
  /** Its size, shown verbatim: "1.2 MB". */
  size?: string | null | undefined;
  /** Its size in bytes, for feeds. */
  length?: number | null | undefined;
}

/**
 * One item of a list of news. It needs a title or a teaser; without a title the first words of the teaser are its name.
 * `lang` and `dir` apply to title and teaser. The kind and the topics are words of the site, in the language of the list.
 */
export interface NewsItem extends LanguageOfPart {
  /** The name of the item, which links to it. */
  title?: string | ItemTitle | null | undefined;
  /** URL of the item. Without it the title is no link. */
  href?: string | null | undefined;
  /** ISO 8601 date: of publication, or of an event. */
  date?: string | null | undefined;
  /** Shown instead of the date: "Spring 2026". */
  dateText?: string | null | undefined;
  /** ISO 8601 date of the last change worth mentioning, for feeds. */
  updated?: string | null | undefined;
  /** "Press release", "Speech". */
  kind?: string | null | undefined;
  /** What it is about. */
  topics?: readonly string[] | null | undefined;
  /** What it says, in one or two sentences. */
  teaser?: Prose | null | undefined;
  /** A thumbnail. It is decorative, because the title says what the item is about. */
  image?: DecorativeImage | null | undefined;
  /** The item in other languages. */
  translations?: readonly LanguageVersion[] | null | undefined;
  /** Files that belong to it. */
  documents?: readonly ItemDocument[] | null | undefined;
  /**
   * Permanent identifier for feeds: an IRI that stays the same when the item moves.
   * @default the absolute URL of the item
   */
  id?: string | null | undefined;
}

const title = /* @__PURE__ */ orText(
  /* @__PURE__ */ object({ text, ...language } satisfies Fields<ItemTitle>, { required: ['text'] }),
  'text',
);

const itemDocument = /* @__PURE__ */ object({ ...linkFields, type: text, size: text, length: count } satisfies Fields<ItemDocument>, {
  required: ['label'],
});

const newsItem = /* @__PURE__ */ object(
  {
    title,
    href: address,
    date: text,
    dateText: text,
    updated: text,
    kind: text,
    topics: texts,
    teaser: prose,
    image: decorativeImage,
    translations: languageVersions,
    documents: /* @__PURE__ */ list(itemDocument),
    id: text,
    ...language,
  } satisfies Fields<NewsItem>,
  { refine: ({ title, teaser }, context) => hasAny(context, 'a title or a teaser', title, teaser) },
);

export const newsList = /* @__PURE__ */ list(newsItem);

/** An item of a list that has been read. */
export type ReadNewsItem = NonNullable<ReturnType<typeof newsItem>>;
export type ReadItemDocument = NonNullable<ReturnType<typeof itemDocument>>;
