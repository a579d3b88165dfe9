import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type Photo, photo } from './photo.js';
import { prose } from './prose.js';
import { type Quotation, quotation } from './quotation.js';
import { type Fields, object, type Reader, readAt, reportProblem, typed } from './reader.js';
import { type TableContent, table } from './table.js';
import { type ListContent, textList } from './text-list.js';
import { oneOf, textWhere } from './values.js';

/** A paragraph of the running text. */
export interface Paragraph extends LanguageOfPart {
  text: Prose;
}

/** A heading in the running text. */
export interface HeadingContent extends LanguageOfPart {
  text: Prose;
  /**
   * Heading level in the page's outline, below the headline.
   * @default 2
   */
  level?: 2 | 3 | 4 | undefined;
  /** Id for links to this heading; unique on the page, without spaces. */
  id?: string | undefined;
}

/** One block of the running text. */
export type Block =
  | ({ type: 'paragraph' } & Paragraph)
  | ({ type: 'heading' } & HeadingContent)
  | ({ type: 'list' } & ListContent)
  | ({ type: 'quote' } & Quotation)
  | ({ type: 'table' } & TableContent)
  | ({ type: 'photo' } & Photo);

const paragraph = /* @__PURE__ */ object({ text: prose, ...language } satisfies Fields<Paragraph>, { required: ['text'] });

const level: Reader<2 | 3 | 4> = (value, context) =>
  ([2, 3, 4] as const).find((level) => level === Number(value)) ?? reportProblem(context, 'option', value, [2, 3, 4]);

/** Reads an id that the library does not reserve for itself. */
const id = /* @__PURE__ */ textWhere((value) => !/\s|^main$|^pr-/.test(value), 'id');

const heading = /* @__PURE__ */ object({ text: prose, level, id, ...language } satisfies Fields<HeadingContent>, { required: ['text'] });

const readers = {
  paragraph: /* @__PURE__ */ typed('paragraph', paragraph),
  heading: /* @__PURE__ */ typed('heading', heading),
  list: /* @__PURE__ */ typed('list', textList),
  quote: /* @__PURE__ */ typed('quote', quotation),
  table: /* @__PURE__ */ typed('table', table),
  photo: /* @__PURE__ */ typed('photo', photo),
};

const blockType = /* @__PURE__ */ oneOf<keyof typeof readers>({
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  quote: 'quote',
  quotation: 'quote',
  blockquote: 'quote',
  table: 'table',
  photo: 'photo',
  image: 'photo',
  picture: 'photo',
});

export type ReadBlock = NonNullable<ReturnType<(typeof readers)[keyof typeof readers]>>;

/** Reads a block according to its `type`; a string, or a list of strings and elements, is a paragraph. */
export const block: Reader<ReadBlock> = (value, context) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const paragraph = prose(value, context);
    return paragraph === undefined ? undefined : { type: 'paragraph', text: paragraph };
  }
  const type = readAt(blockType, value, 'type', context);
  // `blockType` has already reported an unknown type.
  if (!type) return 'type' in value ? undefined : reportProblem(context, 'missing', undefined, 'type');
  return readers[type](value, context);
};
