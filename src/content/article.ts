import type { LanguageOfPart } from './language.js';
import type { Person } from './meeting.js';
import type { Photo } from './photo.js';

/** Somebody's words. `text` comes without quotation marks. */
export interface Quotation extends LanguageOfPart {
  /** One string a paragraph. */
  text: string | string[];
  /** Who said it: a person, a group or a role. */
  attribution?: string;
  /** The words that lead to the quotation: "The Chairs of the meeting said:". Shown instead of `attribution`. */
  leadIn?: string;
  /** URL of the source (HTML `cite`). */
  cite?: string;
  /** Opening and closing mark; the language's own by default; `none` for no marks. */
  marks?: [open: string, close: string] | 'none';
}

export interface ListItemContent extends LanguageOfPart {
  text: string;
  items?: (string | ListItemContent)[];
  /** How the inner list is marked. */
  marker?: ListMarker;
}

/** `letter` numbers a), b), c); `none` for lists whose text carries its own marks. */
export type ListMarker = 'bullet' | 'number' | 'letter' | 'none';

/** A table of simple text; the first cell of every row is its heading. */
export interface TableContent extends LanguageOfPart {
  caption: string;
  columns: string[];
  rows: string[][];
}

/** One block of the running text. */
export type Block =
  | ({ type: 'paragraph'; text: string } & LanguageOfPart)
  | ({ type: 'heading'; text: string; level?: 2 | 3 | 4; id?: string } & LanguageOfPart)
  | ({ type: 'list'; marker?: ListMarker; items: (string | ListItemContent)[] } & LanguageOfPart)
  | ({ type: 'quote' } & Quotation)
  | ({ type: 'table' } & TableContent)
  | ({ type: 'photo' } & Photo);

/** What was wrong in the text, and is put right now. */
export interface Correction extends LanguageOfPart {
  text: string;
  /** ISO 8601 date on which it was put right. */
  date?: string;
}

/** Everything that stands above the running text. Only the headline is needed. */
export interface ArticleContent extends LanguageOfPart {
  headline: string;
  /** The section or kind of page, shown above the headline: "News and announcements". */
  kicker?: string;
  standfirst?: string;
  /** "Press release", "Minutes". */
  kind?: string;
  documentNumbers?: string[];
  /** ISO 8601 date of publication. */
  published?: string;
  /** ISO 8601 date of the last change worth telling. */
  updated?: string;
  /** Where the text was issued: "The Hague". */
  place?: string;
  authors?: Person[];
  body: Block[];
  /** Told after the running text, so that readers and machines learn of them. */
  corrections?: Correction[];
}
