import type { Inline } from '../content/inline.js';
import type { LanguageOfPart } from '../content/language-of-part.js';
import type { CellAlign } from '../content/table.js';
import type { ListMarker } from '../content/text-list.js';
import type { Video } from '../content/video.js';
import type { HtmlElement } from './html-tree.js';

/** Running text while it is converted: strings and inline elements in order. */
export type Part = string | PartElement;

/** An inline element of the content model, or a picture, which leaves the text for a block of its own. */
export interface PartElement extends LanguageOfPart {
  type: Exclude<Inline, string>['type'] | 'picture';
  text?: Part[] | string;
  href?: string | undefined;
  hrefLang?: string | undefined;
  expansion?: string | undefined;
  dateTime?: string | undefined;
  note?: string;
  picture?: PhotoDraft;
}

/** A block before our own readers have read it. */
export type DraftBlock = LanguageOfPart &
  (
    | { type: 'paragraph'; text: Part[] }
    | { type: 'heading'; text: Part[]; level: number; id?: string | undefined }
    | ({ type: 'list' } & ListDraft)
    | { type: 'quote'; text: Part[][]; attribution?: string | undefined; leadIn?: string | undefined; cite?: string | undefined }
    | TableDraft
    | PhotoDraft
    | { type: 'figures'; photos: PhotoDraft[]; caption?: Part[] | undefined }
    | { type: 'divider' }
    | { type: 'description-list'; items: Description[] }
    | ({ type: 'video' } & Pick<Video, 'href' | 'title' | 'duration' | 'poster'>)
  );

export interface ListDraft {
  items: ItemDraft[];
  marker: ListMarker;
  start?: number | undefined;
  reversed?: true | undefined;
}

export interface ItemDraft extends LanguageOfPart, Partial<ListDraft> {
  text?: Part[] | undefined;
  paragraphs?: Part[][] | undefined;
}

export interface Description {
  term: Part[];
  details: Part[][];
}

export interface CellDraft {
  text: Part[];
  colSpan?: number | undefined;
  rowSpan?: number | undefined;
  align?: CellAlign | undefined;
  header?: true | undefined;
}

export interface TableDraft extends LanguageOfPart {
  type: 'table';
  caption?: Part[] | undefined;
  columns?: (Part[] | CellDraft)[] | undefined;
  rows: (Part[] | CellDraft)[][];
  headers: 'row' | 'column' | 'both' | 'none';
  notes?: Part[][] | undefined;
}

export interface PhotoDraft extends LanguageOfPart {
  type: 'photo';
  src: string;
  srcSet?: string | undefined;
  sizes?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  alt: string;
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
