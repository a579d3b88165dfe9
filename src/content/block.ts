import { type CallToActionContent, callToAction } from './call-to-action.js';
import { type ContactPoint, contactPoint } from './contact-point.js';
import { type FiguresContent, figures } from './figures.js';
import type { Prose, ReadProse } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type Photo, photo } from './photo.js';
import { prose } from './prose.js';
import { type Quotation, quotation } from './quotation.js';
import { type Context, type Fields, list, object, type Reader, readAt, reportProblem, text, typed } from './reader.js';
import { documentsBlock, type RelatedDocument } from './related-document.js';
import { type TableContent, table } from './table.js';
import { type ListContent, textList } from './text-list.js';
import { oneOf, textWhere } from './values.js';
import { type Video, video } from './video.js';

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

/** The text that an institution repeats under its articles: who it is and what it does. Its headings begin at level 3. */
export interface BoilerplateContent extends LanguageOfPart {
  /** Heading of the text: "About the Agency". */
  title?: string | undefined;
  /** Blocks of any type but this one. */
  body: readonly Exclude<Block, { type: 'boilerplate' }>[];
}

/** One block of the running text. */
export type Block =
  | ({ type: 'paragraph' } & Paragraph)
  | ({ type: 'heading' } & HeadingContent)
  | ({ type: 'list' } & ListContent)
  | ({ type: 'quote' } & Quotation)
  | ({ type: 'table' } & TableContent)
  | ({ type: 'photo' } & Photo)
  | ({ type: 'figures' } & FiguresContent)
  | ({ type: 'video' } & Video)
  | ({ type: 'contact' } & ContactPoint)
  | { type: 'documents'; documents: readonly RelatedDocument[] }
  | ({ type: 'boilerplate' } & BoilerplateContent)
  | ({ type: 'call-to-action' } & CallToActionContent)
  | ({ type: 'pull-quote' } & Quotation);

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
  figures: /* @__PURE__ */ typed('figures', figures),
  video: /* @__PURE__ */ typed('video', video),
  contact: /* @__PURE__ */ typed('contact', contactPoint),
  documents: /* @__PURE__ */ typed('documents', documentsBlock),
  'call-to-action': /* @__PURE__ */ typed('call-to-action', callToAction),
  'pull-quote': /* @__PURE__ */ typed('pull-quote', quotation),
};

const types = {
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
  figures: 'figures',
  gallery: 'figures',
  video: 'video',
  webcast: 'video',
  contact: 'contact',
  documents: 'documents',
  calltoaction: 'call-to-action',
  pullquote: 'pull-quote',
} as const satisfies Record<string, keyof typeof readers>;

/** A block that contains no other blocks. */
export type ReadPlainBlock = NonNullable<ReturnType<(typeof readers)[keyof typeof readers]>>;

/* @__NO_SIDE_EFFECTS__ */
function blockOf<Type extends string, Read>(all: Record<Type, Reader<Read>>, names: Record<string, Type>) {
  const blockType = oneOf<Type>(names);
  const reader: Reader<Read | { type: 'paragraph'; text: ReadProse }> = (value, context) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const paragraph = prose(value, context);
      return paragraph === undefined ? undefined : { type: 'paragraph', text: paragraph };
    }
    const type = readAt(blockType, value, 'type', context);
    // `blockType` has already reported an unknown type.
    if (!type) return 'type' in value ? undefined : reportProblem(context, 'missing', undefined, 'type');
    return all[type](value, context);
  };
  return reader;
}

const plainBlock = /* @__PURE__ */ blockOf<keyof typeof readers, ReadPlainBlock>(readers, types);

const boilerplate = /* @__PURE__ */ object(
  { title: text, body: /* @__PURE__ */ list(plainBlock), ...language } satisfies Fields<BoilerplateContent>,
  {
    required: ['body'],
  },
);

type ReadBoilerplate = NonNullable<ReturnType<typeof boilerplate>>;
export type ReadBlock = ReadPlainBlock | ({ type: 'boilerplate' } & ReadBoilerplate);

/** Reads a block according to its `type`; a string, or a list of strings and elements, is a paragraph. */
export const block = /* @__PURE__ */ blockOf<keyof typeof readers | 'boilerplate', ReadBlock>(
  { ...readers, boilerplate: /* @__PURE__ */ typed('boilerplate', boilerplate) },
  { ...types, boilerplate: 'boilerplate' },
);

/** All blocks in order, those inside other blocks included. */
export const flatBlocks = (blocks: readonly ReadBlock[]): ReadBlock[] =>
  blocks.flatMap((block) => (block.type === 'boilerplate' ? [block, ...block.body] : [block]));

/** Removes the ids of headings that an earlier heading has. */
export function dropRepeatedIds(blocks: ReadBlock[], context: Context, ids: Set<string> = new Set()): void {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'boilerplate') dropRepeatedIds(block.body, context, ids);
    if (block.type !== 'heading' || block.id === undefined || ids.size !== ids.add(block.id).size) continue;
    const { id, ...others } = block;
    reportProblem(context, 'id', id);
    blocks[index] = others;
  }
}
