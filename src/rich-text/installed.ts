import { type Block, block as readBlock } from '../content/block.js';
import { type ContentProblem, Place } from '../content/problems.js';
import { readWith } from '../content/reader.js';
import type { Draft, DraftBlock, ItemDraft, ListDraft } from './draft.js';
import type { Job } from './job.js';
import { knowsBlock, knowsReversed, knowsStart } from './knows.js';
import { inOwnLanguage } from './paragraphs.js';
import { definition, markerOf } from './texts.js';
import { typedLists } from './typed-lists.js';

/** What a block is reduced to if the content model has no such block. */
function reduced(block: DraftBlock, job: Job): DraftBlock[] {
  const { lang, dir } = block;
  const language = { ...(lang && { lang }), ...(dir && { dir }) };
  if (block.type === 'video') return [{ type: 'paragraph', text: [{ type: 'link', text: block.title, href: block.href }], ...language }];
  if (block.type !== 'description-list') return [];
  return block.items.map(({ term, details }) =>
    inOwnLanguage({ type: 'paragraph' as const, text: definition(term, details), ...language }, job.text),
  );
}

/** A list whose numbers are part of the text, if the content model cannot count as it does. */
function numbered<List extends ListDraft | ItemDraft>(list: List): List {
  const { items = [], marker, start, reversed } = list;
  const inner = items.map((item) => numbered(item));
  const isUnknown = (start !== undefined && !knowsStart()) || (reversed && !knowsReversed());
  if (!isUnknown || !marker) return items.length > 0 ? { ...list, items: inner } : list;
  const number = (index: number) => (reversed ? (start ?? items.length) - index : (start ?? 1) + index);
  const withNumbers = inner.map((item, index) => ({ ...item, text: [markerOf(marker, number(index)), ...(item.text ?? [])] }));
  return { ...list, items: withNumbers, marker: 'none', start: undefined, reversed: undefined };
}

/** The blocks that our own readers return, as plain objects: they are read again as part of an article, whose glossary they use. */
export function readDrafts(drafts: readonly Draft[], job: Job): { blocks: Block[]; problems: ContentProblem[] } {
  const outside = new Place();
  const blocks: Block[] = [];
  const read = (block: DraftBlock) => {
    const content = readWith(readBlock, block.type === 'list' ? numbered(block) : block, `blocks[${blocks.length}]`, outside);
    if (content) blocks.push(structuredClone(content) as Block);
  };
  const known = drafts.flatMap((draft): Draft[] => {
    const { block, from } = draft;
    if (knowsBlock(block)) return [draft];
    job.report(from, 'reduced', block.type);
    return reduced(block, job).map((part) => ({ block: part, from }));
  });
  // What has been reduced may look like the items of a list.
  for (const { block } of typedLists(known)) read(block);
  return { blocks, problems: outside.problems };
}
