import { block as readBlock } from '../content/block.js';
import { readWith } from '../content/reader.js';
import type { DraftBlock } from './draft.js';

// What the conversion asks of the content model, it asks its readers.

interface ReadContent {
  items: readonly [object];
  rows: readonly [readonly [unknown]];
}

const isKnown = (value: object, keeps: (content: ReadContent) => unknown = () => true): boolean => {
  const content = readWith<object>(readBlock, value, '');
  return content !== undefined && Boolean(keeps(content as ReadContent));
};

/** Creates a question that is asked once. */
const once = (ask: () => boolean) => {
  let answer: boolean | undefined;
  return () => (answer ??= ask());
};

/** Whether lists may begin with any number. */
export const knowsStart = /* @__PURE__ */ once(() =>
  isKnown({ type: 'list', marker: 'number', start: 3, items: ['a'] }, (content) => 'start' in content),
);
/** Whether lists may count down. */
export const knowsReversed = /* @__PURE__ */ once(() =>
  isKnown({ type: 'list', marker: 'number', reversed: true, items: ['a'] }, (content) => 'reversed' in content),
);
/** Whether cells may span rows and columns. */
export const knowsSpans = /* @__PURE__ */ once(() =>
  isKnown(
    { type: 'table', rows: [[{ text: 'a', colSpan: 2 }]] },
    ({ rows }) => typeof rows[0][0] === 'object' && 'colSpan' in (rows[0][0] ?? {}),
  ),
);

/** Blocks that show whether the content model knows their type. */
const samples: Partial<Record<DraftBlock['type'], DraftBlock>> = {
  'description-list': { type: 'description-list', items: [{ term: ['a'], details: [['b']] }] },
  video: { type: 'video', href: '/', title: 'a' },
};

/** Whether there is a block of a type. */
export const knowsBlock = (block: DraftBlock): boolean => isKnown(samples[block.type] ?? block);
