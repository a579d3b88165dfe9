import { type LanguageOfPart, language } from './language.js';
import { type Context, type Fields, hasAny, list, lose, object, orText, type Reader, text } from './reader.js';
import { oneOf } from './values.js';

/** `letter` numbers a), b), c); `none` is for lists whose text carries its own marks. */
export type ListMarker = 'bullet' | 'number' | 'letter' | 'none';

/** A list in running text. */
export interface ListContent extends LanguageOfPart {
  /** The items; an item may hold a list of its own. */
  items: readonly (string | ListItemContent)[];
  /**
   * How items are marked.
   * @default 'bullet'
   */
  marker?: ListMarker | undefined;
}

/** One item of a list: text, a list of its own, or both. */
export interface ListItemContent extends LanguageOfPart {
  text?: string | undefined;
  items?: readonly (string | ListItemContent)[] | undefined;
  /** How the inner list is marked. */
  marker?: ListMarker | undefined;
}

export interface ReadListItem extends LanguageOfPart {
  text?: string;
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

/** Lists in lists, as far as anybody can follow. */
const deepest = 12;

/** Reads items that may hold items: not those that hold themselves, or stand too deep. */
const items: Reader<ReadListItem[]> = (value, context) => {
  let depth = 0;
  for (let around: Context | undefined = context.up; around; around = around.up)
    if (around.parent === context.parent || (around.key === 'items' && ++depth > deepest)) return lose(context, 'nesting');
  return readItems(value, context);
};

const item: Reader<ReadListItem> = /* @__PURE__ */ object({ text, items, marker, ...language } satisfies Fields<ListItemContent>, {
  refine: ({ text, items }, context) => hasAny(context, 'a text or items', text, items),
});
const readItems = /* @__PURE__ */ list(/* @__PURE__ */ orText(item, 'text'));

export const textList = /* @__PURE__ */ object({ items, marker, ...language } satisfies Fields<ListContent>, { required: ['items'] });
