import type { Prose, ReadProse } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { orProse, prose } from './prose.js';
import { type Fields, hasAny, list, object, type Reader, reportProblem } from './reader.js';
import { oneOf } from './values.js';

/** `letter` numbers the items a), b), c); `none` is for items whose text includes its own markers. */
export type ListMarker = 'bullet' | 'number' | 'letter' | 'none';

/** A list in running text. */
export interface ListContent extends LanguageOfPart {
  /** The items; an item may contain a nested list. */
  items: readonly (Prose | ListItemContent)[];
  /**
   * Marker of the items.
   * @default 'bullet'
   */
  marker?: ListMarker | undefined;
}

/** An item of a list: text, a nested list, or both. */
export interface ListItemContent extends LanguageOfPart {
  text?: Prose | undefined;
  items?: readonly (Prose | ListItemContent)[] | undefined;
  /** Marker of the nested list. */
  marker?: ListMarker | undefined;
}

export interface ReadListItem extends LanguageOfPart {
  text?: ReadProse;
  items?: ReadListItem[];
  marker?: ListMarker;
}

const marker = /* @__PURE__ */ oneOf<ListMarker>({
  bullet: 'bullet',
  unordered: 'bullet',
  number: 'number',
  ordered: 'number',
  letter: 'letter',
  none: 'none',
});

/** Maximum depth of nested lists. */
const maxDepth = 12;

/** The lists that contain the one being read, from the outermost. */
const outer: unknown[] = [];

/** Reads items that may contain items. Items that contain themselves or are nested too deeply are left out. */
const items: Reader<ReadListItem[]> = (value, context) => {
  if (outer.length > maxDepth || outer.includes(value)) return reportProblem(context, 'nesting');
  outer.push(value);
  try {
    return readItems(value, context);
  } finally {
    outer.pop();
  }
};

const item: Reader<ReadListItem> = /* @__PURE__ */ object({ text: prose, items, marker, ...language } satisfies Fields<ListItemContent>, {
  refine: ({ text, items }, context) => hasAny(context, 'a text or items', text, items),
});
const readItems = /* @__PURE__ */ list(/* @__PURE__ */ orProse(item));

export const textList = /* @__PURE__ */ object({ items, marker, ...language } satisfies Fields<ListContent>, { required: ['items'] });
