import { type LanguageOfPart, language } from './language.js';
import { type Fields, list, object, type Reader, report, text } from './reader.js';
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

const marker = /* @__PURE__ */ oneOf({ bullet: 'disc unordered ul', number: 'decimal ordered ol', letter: 'loweralpha', none: '' });

// Named by a function, for an item may hold items.
const items: Reader<ReadListItem[]> = (value, context) => readItems(value, context);

const item: Reader<ReadListItem> = /* @__PURE__ */ object({ text, items, marker, ...language } satisfies Fields<ListItemContent>, {
  shorthand: 'text',
  refine: ({ text, items }, context) => {
    if (text || items) return true;
    report(context, 'empty', undefined, 'a text or items');
    return false;
  },
});
const readItems = /* @__PURE__ */ list(item);

export const textList = /* @__PURE__ */ object({ items, marker, ...language } satisfies Fields<ListContent>, { required: ['items'] });
