import type {
  Block,
  BoilerplateContent,
  HeadingContent,
  HeadingLevel,
  NoticeBlock,
  Paragraph,
  QuestionContent,
  QuestionsContent,
} from './block-content.js';
import { callToAction } from './call-to-action.js';
import { contactPoint } from './contact-point.js';
import { descriptionList } from './description-list.js';
import { elementId } from './element-id.js';
import { figures } from './figures.js';
import { htmlTree } from './html-tree.js';
import type { ReadProse } from './inline.js';
import { language, type ReadLanguage } from './language.js';
import { nestable } from './nesting.js';
import { type NoticeKind, noticeFields } from './notice.js';
import { photo } from './photo.js';
import { prose } from './prose.js';
import { quotation } from './quotation.js';
import { type Fields, hasAny, list, object, type Reader, readAt, readWith, reportProblem, text, typed } from './reader.js';
import { documentsBlock } from './related-document.js';
import { table } from './table.js';
import { textList } from './text-list.js';
import { transcript } from './transcript.js';
import { oneOf } from './values.js';
import { video } from './video.js';

export type { Block, BoilerplateContent, HeadingContent, HeadingLevel, NoticeBlock, Paragraph, QuestionContent, QuestionsContent };

const paragraph = /* @__PURE__ */ object({ text: prose, ...language } satisfies Fields<Paragraph>, { required: ['text'] });

const levels = [2, 3, 4, 5, 6] as const;
const level: Reader<HeadingLevel> = (value, context) =>
  levels.find((level) => level === Number(value)) ?? reportProblem(context, 'option', value, levels);

const heading = /* @__PURE__ */ object({ text: prose, level, id: elementId, ...language } satisfies Fields<HeadingContent>, {
  required: ['text'],
});

const readers = {
  paragraph: /* @__PURE__ */ typed('paragraph', paragraph),
  heading: /* @__PURE__ */ typed('heading', heading),
  list: /* @__PURE__ */ typed('list', textList),
  'description-list': /* @__PURE__ */ typed('description-list', descriptionList),
  quote: /* @__PURE__ */ typed('quote', quotation),
  table: /* @__PURE__ */ typed('table', table),
  photo: /* @__PURE__ */ typed('photo', photo),
  transcript: /* @__PURE__ */ typed('transcript', transcript),
  html: /* @__PURE__ */ typed('html', htmlTree),
  figures: /* @__PURE__ */ typed('figures', figures),
  video: /* @__PURE__ */ typed('video', video),
  contact: /* @__PURE__ */ typed('contact', contactPoint),
  documents: /* @__PURE__ */ typed('documents', documentsBlock),
  'call-to-action': /* @__PURE__ */ typed('call-to-action', callToAction),
  'pull-quote': /* @__PURE__ */ typed('pull-quote', quotation),
};

/** Reads the blocks inside a block. A text is one paragraph, also as a list of strings and inline elements. */
const inner = (): Reader<ReadBlock[]> =>
  nestable(4, (value, context) => {
    const hasBlocks = Array.isArray(value) && (value.some(isBlock) || value.every((part) => typeof part !== 'object'));
    return hasBlocks || !Array.isArray(value) ? blocks(value, context) : blocks([value], context);
  });

const isBlock = (value: unknown): boolean => Array.isArray(value) || readWith(typeOf, value, '') !== undefined;

const notice: Reader<ReadNotice> = /* @__PURE__ */ object(
  { ...noticeFields, body: /* @__PURE__ */ inner() } satisfies Fields<NoticeBlock>,
  { refine: ({ title, body }, context) => hasAny(context, 'a title or a body', title, body) },
);

const question: Reader<ReadQuestion> = /* @__PURE__ */ object(
  { question: prose, answer: /* @__PURE__ */ inner(), id: elementId, ...language } satisfies Fields<QuestionContent>,
  { required: ['question', 'answer'] },
);

const questions: Reader<ReadQuestions> = /* @__PURE__ */ object(
  { items: /* @__PURE__ */ list(question), level, ...language } satisfies Fields<QuestionsContent>,
  { required: ['items'] },
);

const boilerplate: Reader<ReadBoilerplate> = /* @__PURE__ */ object(
  { title: text, body: /* @__PURE__ */ inner(), ...language } satisfies Fields<BoilerplateContent>,
  { required: ['body'] },
);

const nestingReaders = {
  boilerplate: /* @__PURE__ */ typed('boilerplate', boilerplate),
  notice: /* @__PURE__ */ typed('notice', notice),
  questions: /* @__PURE__ */ typed('questions', questions),
  divider: (): { type: 'divider' } => ({ type: 'divider' }),
};

const blockType = /* @__PURE__ */ oneOf<Block['type']>({
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  descriptionlist: 'description-list',
  definitionlist: 'description-list',
  quote: 'quote',
  quotation: 'quote',
  blockquote: 'quote',
  table: 'table',
  photo: 'photo',
  image: 'photo',
  picture: 'photo',
  notice: 'notice',
  questions: 'questions',
  faq: 'questions',
  transcript: 'transcript',
  html: 'html',
  divider: 'divider',
  separator: 'divider',
  figures: 'figures',
  gallery: 'figures',
  video: 'video',
  webcast: 'video',
  contact: 'contact',
  documents: 'documents',
  calltoaction: 'call-to-action',
  pullquote: 'pull-quote',
  boilerplate: 'boilerplate',
});

interface ReadQuestion extends ReadLanguage {
  question: ReadProse;
  answer: ReadBlock[];
  id?: string;
}

interface ReadQuestions extends ReadLanguage {
  items: ReadQuestion[];
  level?: HeadingLevel;
}

interface ReadNotice extends ReadLanguage {
  kind?: NoticeKind;
  title?: ReadProse;
  date?: string;
  body?: ReadBlock[];
}

interface ReadBoilerplate extends ReadLanguage {
  title?: string;
  /** Level of the title, if it is not 2. */
  level?: HeadingLevel;
  body: ReadBlock[];
}

export type ReadBlock =
  | NonNullable<ReturnType<(typeof readers)[keyof typeof readers]>>
  | ({ type: 'notice' } & ReadNotice)
  | ({ type: 'questions' } & ReadQuestions)
  | ({ type: 'boilerplate' } & ReadBoilerplate)
  | { type: 'divider' };

/** Reads the type of an object. */
const typeOf: Reader<Block['type']> = (value, context) =>
  typeof value === 'object' && value !== null ? readAt(blockType, value, 'type', context) : undefined;

/** Reads a block according to its `type`; a string, or a list of strings and elements, is a paragraph. */
export const block: Reader<ReadBlock> = (value, context) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const paragraph = prose(value, context);
    return paragraph === undefined ? undefined : { type: 'paragraph', text: paragraph };
  }
  const type = typeOf(value, context);
  // `blockType` has already reported an unknown type.
  if (!type) return 'type' in value ? undefined : reportProblem(context, 'missing', undefined, 'type');
  const all: Partial<Record<Block['type'], Reader<ReadBlock>>> = type in readers ? readers : nestingReaders;
  return all[type]?.(value, context);
};

/** Reads the blocks of a text. */
export const blocks: Reader<ReadBlock[]> = /* @__PURE__ */ list(block);

/** The blocks of a text with those inside them, in reading order. */
export const allBlocks = (blocks: readonly ReadBlock[]): ReadBlock[] =>
  blocks.flatMap((block) => {
    if (block.type === 'notice') return [block, ...allBlocks(block.body ?? [])];
    if (block.type === 'boilerplate') return [block, ...allBlocks(block.body)];
    return block.type === 'questions' ? [block, ...block.items.flatMap(({ answer }) => allBlocks(answer))] : [block];
  });
