import type { LanguageOfPart } from '../content/language-of-part.js';
import type { Draft, DraftBlock, ItemDraft, ListDraft } from './draft.js';
import type { Scope } from './job.js';
import { difference } from './language.js';
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
    if (block.type === 'photo' || block.type === 'table' || block.type === 'video') result.moved.push(draft);
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
export const definition = (term: Part[], details: Part[][]): Part[] => {
  const rows = details.flatMap((text) => splitAt(text, isBreak)).filter((text) => !isEmpty(text));
  return trimmedParts(tidy(lines(term.length > 0 ? [[{ type: 'strong', text: term }], ...rows] : rows)));
};

/** The items of a list with their markers, one text each. */
function textsOfItems({ items = [], marker, start = 1 }: Partial<ListDraft>): Part[][] {
  return items.flatMap((item, index) => [
    [markerOf(marker, start + index), ...(item.text ?? [])],
    ...(item.paragraphs ?? []),
    ...textsOfItems(item),
  ]);
}

export function markerOf(marker: ItemDraft['marker'], number: number): string {
  if (marker === 'number') return `${number}. `;
  if (marker === 'letter' && number <= 26) return `${String.fromCharCode(96 + number)}) `;
  return marker === 'none' ? '' : '• ';
}
