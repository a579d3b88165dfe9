import type { Draft, DraftBlock } from './draft.js';

/** A block in which the blocks inside it are replaced. */
export function withInner(block: DraftBlock, change: (drafts: readonly Draft[]) => Draft[]): DraftBlock {
  switch (block.type) {
    case 'notice':
    case 'boilerplate':
      return { ...block, body: change(block.body) };
    case 'questions':
      return { ...block, items: block.items.map((item) => ({ ...item, answer: change(item.answer) })) };
    default:
      return block;
  }
}

/** A block as content, with the blocks inside it instead of their drafts. */
export function contentOf(block: DraftBlock): object {
  const inner = (drafts: readonly Draft[]) => drafts.map((draft) => contentOf(draft.block));
  switch (block.type) {
    case 'notice':
    case 'boilerplate':
      return { ...block, body: block.body.length > 0 ? inner(block.body) : undefined };
    case 'questions':
      return { ...block, items: block.items.map((item) => ({ ...item, answer: inner(item.answer) })) };
    default:
      return block;
  }
}
