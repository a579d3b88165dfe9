import type { LanguageOfPart } from '../content/language-of-part.js';
import type { Draft, DraftBlock, ListDraft } from './draft.js';
import type { Scope } from './job.js';
import { difference } from './language.js';
import { markerOf } from './numerals.js';
import { partIn } from './own-markup.js';
import { isBreak, isEmpty, lines, type Part, splitAt } from './parts.js';
import { tidy, trimmedParts } from './tidy.js';

/** The running texts of blocks, for places that take no blocks: quotations, cells, captions and notes. */
export interface Texts {
  texts: Part[][];
  /** Pictures, tables and links to videos, which have no running text of their own. */
  moved: Draft[];
}

export function textsOf(drafts: readonly Draft[], scope: Scope): Texts {
  const result: Texts = { texts: [], moved: [] };
  for (const draft of drafts) {
    const { block } = draft;
    if (/^(photo|figures|table|video)$/.test(block.type)) result.moved.push(draft);
    else {
      const texts = textsOfBlock(block).map((text) => trimmedParts(tidy(text)));
      result.texts.push(...texts.filter((text) => !isEmpty(text)).map((text) => marked(text, block, scope)));
    }
  }
  return result;
}

/** A text with its language, if that differs from the language around. */
function marked(text: Part[], { lang, dir }: LanguageOfPart, scope: Scope): Part[] {
  const own = difference({ lang: lang ?? scope.job.text.lang, dir: dir ?? scope.job.text.dir }, scope);
  return Object.keys(own).length > 0 ? partIn(own, text, own.lang ?? scope.lang) : text;
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
          block.leadIn ? `${block.leadIn} ` : '',
          { type: 'quotation', text: lines(block.text) },
          block.attribution ? ` (${block.attribution})` : '',
        ],
      ];
    case 'description-list':
      return block.items.map(({ term, details }) => definition(term, details));
    default:
      return [];
  }
}

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
