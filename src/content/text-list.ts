import type { Prose, ReadProse } from './inline.js';
import { type LanguageOfPart, language, type ReadLanguage } from './language.js';
import { nestable } from './nesting.js';
import { orProse, prose, proses } from './prose.js';
import { type Context, type Fields, hasAny, list, object, type Reader, reportProblem } from './reader.js';
import { flag, integer, oneOf } from './values.js';

/**
 * `letter` numbers the items a), b), c), `roman` i, ii, iii; `upper-letter` and `upper-roman` do so in capitals. `none` is for items whose
 * text includes its own markers.
 */
export type ListMarker = 'bullet' | 'number' | 'letter' | 'upper-letter' | 'roman' | 'upper-roman' | 'none';

/** How the items of a list are marked and counted. */
export interface ListNumbering {
  /**
   * Marker of the items.
   * @default 'bullet'
   */
  marker?: ListMarker | null | undefined;
  /**
   * Number of the first item, also where the markers are letters. Only letters and Roman numerals have to begin at 1 or later.
   * @default 1
   */
  start?: number | null | undefined;
  /**
   * Whether the numbers descend.
   * @default false
   */
  reversed?: boolean | null | undefined;
}

/** A list in running text. */
export interface ListContent extends LanguageOfPart, ListNumbering {
  /** The items; an item may contain a nested list. */
  items: readonly (Prose | ListItemContent)[];
}

/** An item of a list: text, further paragraphs, a nested list. `marker`, `start` and `reversed` are those of the nested list. */
export interface ListItemContent extends LanguageOfPart, ListNumbering {
  /** Text of the item. */
  text?: Prose | null | undefined;
  /** Paragraphs after the text. */
  paragraphs?: readonly Prose[] | null | undefined;
  /** A list inside the item. */
  items?: readonly (Prose | ListItemContent)[] | null | undefined;
}

export interface ReadListItem extends ReadLanguage, ReadNumbering {
  text?: ReadProse;
  paragraphs?: ReadProse[];
  items?: ReadListItem[];
}

interface ReadNumbering {
  marker?: ListMarker;
  start?: number;
  reversed?: true;
}

const numbering = {
  marker: /* @__PURE__ */ oneOf<ListMarker>({
    bullet: 'bullet',
    unordered: 'bullet',
    number: 'number',
    ordered: 'number',
    decimal: 'number',
    letter: 'letter',
    loweralpha: 'letter',
    upperletter: 'upper-letter',
    upperalpha: 'upper-letter',
    roman: 'roman',
    lowerroman: 'roman',
    upperroman: 'upper-roman',
    none: 'none',
  }),
  start: integer,
  reversed: flag,
} satisfies Fields<ListNumbering>;

/** Whether the items have numbers, letters or numerals. */
export const isNumbered = (marker: ListMarker | undefined): boolean => marker !== undefined && marker !== 'bullet' && marker !== 'none';

/** Leaves out numbers that the markers cannot show. Letters and Roman numerals count from 1 (CSS Counter Styles, ranges). */
function checkNumbering(content: ReadNumbering, context: Context): true {
  const { marker, start, reversed } = content;
  if (start !== undefined && (!isNumbered(marker) || (marker !== 'number' && start < 1))) {
    reportProblem(context, 'numbering', start, 'start');
    delete content.start;
  }
  if (reversed && !isNumbered(marker)) {
    reportProblem(context, 'numbering', reversed, 'reversed');
    delete content.reversed;
  }
  return true;
}

const items: Reader<ReadListItem[]> = /* @__PURE__ */ nestable(12, (value, context) => readItems(value, context));

const item: Reader<ReadListItem> = /* @__PURE__ */ object(
  { text: prose, paragraphs: proses, items, ...numbering, ...language } satisfies Fields<ListItemContent>,
  {
    refine: (content, context) =>
      hasAny(context, 'a text or items', content.text, content.paragraphs, content.items) && checkNumbering(content, context),
  },
);
const readItems = /* @__PURE__ */ list(/* @__PURE__ */ orProse(item));

export const textList = /* @__PURE__ */ object({ items, ...numbering, ...language } satisfies Fields<ListContent>, {
  required: ['items'],
  refine: checkNumbering,
});
