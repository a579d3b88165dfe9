import { type LanguageOfPart, language } from './language.js';
import { type Photo, photo, type ReadPhoto } from './photo.js';
import { type Quotation, quotation, type ReadQuotation } from './quotation.js';
import { type ContentOf, type Fields, object, type Reader, readAt, report, text } from './reader.js';
import { type TableContent, table } from './table.js';
import { type ListContent, textList } from './text-list.js';
import { oneOf } from './values.js';

/** A paragraph of the running text. */
export interface Paragraph extends LanguageOfPart {
  text: string;
}

/** A heading in the running text. */
export interface HeadingContent extends LanguageOfPart {
  text: string;
  /**
   * Level in the outline of the page, below the headline.
   * @default 2
   */
  level?: 2 | 3 | 4 | undefined;
  /** Id for links to this place; unique on the page, without spaces. */
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

const paragraph = /* @__PURE__ */ object({ text, ...language } satisfies Fields<Paragraph>, { required: ['text'] });

const level: Reader<2 | 3 | 4> = (value, context) => {
  const number = Number(value);
  if (number === 2 || number === 3 || number === 4) return number;
  report(context, 'option', value, '2, 3, 4');
  return undefined;
};

/** Reads an id that is none of the library's own. */
const id: Reader<string> = (value, context) => {
  const own = text(value, context);
  if (own === undefined) return undefined;
  const fault = /\s/.test(own) ? 'which contains spaces' : /^(main$|pr-)/.test(own) ? 'which the page itself uses' : undefined;
  if (!fault) return own;
  report(context, 'id', own, fault);
  return undefined;
};

const heading = /* @__PURE__ */ object({ text, level, id, ...language } satisfies Fields<HeadingContent>, { required: ['text'] });

const readers = { paragraph, heading, list: textList, quote: quotation, table, photo };

const blockType = /* @__PURE__ */ oneOf<keyof typeof readers>({
  paragraph: 'p text',
  heading: '',
  list: '',
  quote: 'quotation blockquote',
  table: '',
  photo: 'image picture figure',
});

export type ReadBlock =
  | ({ type: 'paragraph' } & ContentOf<typeof paragraph>)
  | ({ type: 'heading' } & ContentOf<typeof heading>)
  | ({ type: 'list' } & ContentOf<typeof textList>)
  | ({ type: 'quote' } & ReadQuotation)
  | ({ type: 'table' } & ContentOf<typeof table>)
  | ({ type: 'photo' } & ReadPhoto);

/** Reads a block by its `type`; a text alone is a paragraph. */
export const block: Reader<ReadBlock> = (value, context) => {
  if (typeof value !== 'object' || value === null) {
    const paragraph = text(value, context);
    return paragraph === undefined ? undefined : { type: 'paragraph', text: paragraph };
  }
  const type = readAt(blockType, value, 'type', context);
  if (!type) {
    report(context, 'missing', undefined, 'type');
    return undefined;
  }
  const content = readers[type](value, context);
  return content && (Object.assign(content, { type }) as ReadBlock);
};
