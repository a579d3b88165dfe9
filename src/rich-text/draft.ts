import type { ContactPoint } from '../content/contact-point.js';
import type { HtmlContent } from '../content/html.js';
import type { Inline } from '../content/inline.js';
import type { ReadLanguage, WithoutNull } from '../content/language-of-part.js';
import type { NoticeKind } from '../content/notice.js';
import type { Credit, Photo } from '../content/photo.js';
import type { RelatedDocument } from '../content/related-document.js';
import type { CellAlign } from '../content/table.js';
import type { ReadText } from '../content/text-in-language.js';
import type { ListMarker } from '../content/text-list.js';
import type { Video } from '../content/video.js';
import type { HtmlElement } from './html-tree.js';

/** Running text while it is converted: strings and inline elements in order. */
export type Part = string | PartElement;

/** An inline element of the content model, or a picture, which leaves the text for a block of its own. */
export interface PartElement extends ReadLanguage {
  type: Exclude<Exclude<Inline, string>['type'], 'reference'> | 'picture';
  text?: Part[] | string;
  href?: string | undefined;
  hrefLang?: string | undefined;
  expansion?: string | undefined;
  dateTime?: string | undefined;
  identifier?: string | undefined;
  note?: string;
  picture?: PhotoDraft;
}

/** A block before our own readers have read it. */
export type DraftBlock = ReadLanguage &
  (
    | { type: 'paragraph'; text: Part[] }
    | { type: 'heading'; text: Part[]; level: number; id?: string | undefined }
    | ({ type: 'list' } & ListDraft)
    | QuoteDraft
    | TableDraft
    | PhotoDraft
    | { type: 'figures'; photos: PhotoDraft[]; caption?: Part[] | undefined; credit?: Credit | undefined }
    | { type: 'divider' }
    | { type: 'description-list'; items: Description[] }
    | ({ type: 'video' } & WithoutNull<Video>)
    | { type: 'notice'; kind: NoticeKind; title?: Part[] | undefined; date?: string | undefined; body: Draft[] }
    | { type: 'questions'; items: QuestionDraft[]; level?: number | undefined }
    | { type: 'boilerplate'; title?: string | undefined; body: Draft[] }
    | { type: 'transcript'; items: TurnDraft[] }
    | { type: 'call-to-action'; label: string; href: string; text?: Part[] | undefined }
    | ({ type: 'contact' } & WithoutNull<ContactPoint>)
    | { type: 'documents'; documents: RelatedDocument[] }
    | ({ type: 'html' } & WithoutNull<HtmlContent>)
  );

export interface QuoteDraft {
  type: 'quote' | 'pull-quote';
  text: Part[][];
  attribution?: ReadText | undefined;
  leadIn?: Part[] | string | undefined;
  leadOut?: Part[] | undefined;
  original?: ({ text: Part[][]; language?: string | undefined } & ReadLanguage) | undefined;
  cite?: string | undefined;
  marks?: 'none' | undefined;
}

export interface QuestionDraft extends ReadLanguage {
  question: Part[];
  answer: Draft[];
  id?: string | undefined;
}

export interface TurnDraft extends ReadLanguage {
  speaker?: string | undefined;
  time?: string | undefined;
  text: Part[][];
}

export interface ListDraft {
  items: ItemDraft[];
  marker: ListMarker;
  start?: number | undefined;
  reversed?: true | undefined;
}

export interface ItemDraft extends ReadLanguage, Partial<ListDraft> {
  text?: Part[] | undefined;
  paragraphs?: Part[][] | undefined;
}

export interface Description extends ReadLanguage {
  term: Part[];
  details: Part[][];
}

export interface CellDraft extends ReadLanguage {
  text: Part[];
  colSpan?: number | undefined;
  rowSpan?: number | undefined;
  align?: CellAlign | undefined;
  header?: true | undefined;
}

export interface TableDraft extends ReadLanguage {
  type: 'table';
  caption?: Part[] | undefined;
  columns?: (Part[] | CellDraft)[] | undefined;
  rows: (Part[] | CellDraft)[][];
  headers: 'row' | 'column' | 'both' | 'none';
  notes?: Part[][] | undefined;
}

export interface PhotoDraft extends Omit<WithoutNull<Photo>, 'caption'> {
  type: 'photo';
  caption?: Part[] | undefined;
}

/** A block with the element it comes from. */
export interface Draft {
  block: DraftBlock;
  from?: HtmlElement | undefined;
  /** The item that a paragraph is in fact, as its marker or its style says. */
  item?: TypedItem | undefined;
}

export interface TypedItem {
  marker: ListDraft['marker'];
  /** Number of an item with a number, letter or numeral. */
  number?: number | undefined;
  /** Level in the list, from 1. */
  level: number;
  /** The list of Word to which it belongs. */
  list?: string | undefined;
  /** Whether one such paragraph is enough to make a list. */
  isCertain: boolean;
  text: Part[];
}
