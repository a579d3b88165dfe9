import type { ReadLanguage } from '../content/language-of-part.js';
import { wordsOf } from '../content/text-in-language.js';
import type { Draft, DraftBlock, ListDraft, QuestionDraft } from './draft.js';
import type { Scope } from './job.js';
import { difference } from './language.js';
import { markerOf } from './numerals.js';
import { partIn } from './own-markup/inline.js';
import { isBreak, isEmpty, lines, type Part, splitAt } from './parts.js';
import { tidy, trimmedParts } from './tidy.js';

/** The running texts of blocks, for places that take no blocks: quotations, cells, captions and notes. */
export interface Texts {
  texts: Part[][];
  /** Pictures, tables and the like, which have no running text of their own. */
  moved: Draft[];
}

const running = /^(paragraph|heading|list|quote|description-list|divider)$/;

export function textsOf(drafts: readonly Draft[], scope: Scope): Texts {
  const result: Texts = { texts: [], moved: [] };
  for (const draft of drafts) {
    const { block } = draft;
    if (block.type === 'questions') {
      scope.job.report(draft.from, 'element', draft.from?.tag);
      for (const item of block.items) add(result, textsOfQuestion(item, block, scope));
    } else if (!running.test(block.type)) result.moved.push(draft);
    else {
      const texts = textsOfBlock(block).map((text) => trimmedParts(tidy(text)));
      result.texts.push(...texts.filter((text) => !isEmpty(text)).map((text) => marked(text, block, scope)));
    }
  }
  return result;
}

function add(all: Texts, { texts, moved }: Texts): void {
  all.texts.push(...texts);
  all.moved.push(...moved);
}

/** A question and its answer, one below the other. */
function textsOfQuestion({ question, answer, lang, dir }: QuestionDraft, block: ReadLanguage, scope: Scope): Texts {
  const { text } = scope.job;
  const own = { lang: lang ?? block.lang ?? text.lang, dir: dir ?? block.dir ?? text.dir };
  const { texts, moved } = textsOf(answer, { ...scope, ...own, job: { ...scope.job, text: own } });
  const language = difference(own, text);
  return {
    texts: [[{ type: 'strong' as const, text: question }], ...texts].map((text) => marked(text, language, scope)),
    moved: moved.map((draft) => ({ ...draft, block: { ...language, ...draft.block } })),
  };
}

/** A text with its language, if that differs from the language around. */
function marked(text: Part[], { lang, dir }: ReadLanguage, scope: Scope): Part[] {
  const own = difference({ lang: lang ?? scope.job.text.lang, dir: dir ?? scope.job.text.dir }, scope);
  return Object.keys(own).length > 0 ? partIn(own, text) : text;
}

function textsOfBlock(block: DraftBlock): Part[][] {
  switch (block.type) {
    case 'paragraph':
      return [block.text];
    case 'heading':
      return [[{ type: 'strong', text: block.text }]];
    case 'list':
      return textsOfItems(block).flatMap((item) => splitAt(item, isBreak));
    case 'quote':
      return [
        [
          ...(block.leadIn ? [...partsOf(block.leadIn), ' '] : []),
          { type: 'quotation', text: lines(block.text) },
          ...(block.leadOut ?? []),
          block.attribution ? ` (${wordsOf(block.attribution)})` : '',
          ...(block.original ? [' (', { type: 'span' as const, ...block.original, text: lines(block.original.text) }, ')'] : []),
        ],
      ];
    case 'description-list':
      return block.items.map(({ term, details }) => definition(term, details));
    default:
      return [];
  }
}

const partsOf = (text: Part[] | string): Part[] => (typeof text === 'string' ? [text] : text);

/** A term and what it means, as one text. */
const definition = (term: Part[], details: Part[][]): Part[] => {
  const rows = details.flatMap((text) => splitAt(text, isBreak)).filter((text) => !isEmpty(text));
  return trimmedParts(tidy(lines(term.length > 0 ? [[{ type: 'strong', text: term }], ...rows] : rows)));
};

/** The items of a list with their markers and languages, one text each. */
function textsOfItems({ items = [], marker, reversed, start = reversed ? items.length : 1 }: Partial<ListDraft>, around = {}): Part[][] {
  return items.flatMap(({ text, paragraphs = [], lang, dir, ...inner }, index) => {
    const own = { ...around, ...(lang && { lang }), ...(dir && { dir }) };
    const inOwn = (given: Part[] = []): Part[] => (Object.keys(own).length > 0 ? [{ type: 'span', text: given, ...own }] : given);
    const first = [markerOf(marker, reversed ? start - index : start + index), ...inOwn(text)];
    return [first, ...paragraphs.map(inOwn), ...textsOfItems(inner, own)];
  });
}
