import type { Draft } from './draft.js';
import type { Job } from './job.js';
import { boldText } from './paragraphs.js';

/** Level of a bold paragraph that becomes a heading: below all others. */
const ofBold = 7;
const lowest = 6;

/** The level of the highest headings. */
const topOf = (given: unknown) => [2, 3, 4, 5, 6].find((level) => level === Number(given)) ?? 2;

/** Headings in an outline without gaps, whose highest level is that of the options; bold paragraphs are reported or become headings. */
export function levelled(drafts: readonly Draft[], job: Job): Draft[] {
  const given = drafts.map((draft) => promoted(draft, job));
  const levels = [...new Set(given.flatMap(({ block }) => (block.type === 'heading' ? [block.level] : [])))].sort();
  const top = topOf(job.options.topLevel);
  let previous = top - 1;
  return given.map((draft) => {
    const { block, from } = draft;
    if (block.type !== 'heading') return draft;
    const meant = Math.min(top + levels.indexOf(block.level), previous + 1);
    if (meant > lowest) job.report(from, 'level', from?.tag);
    previous = Math.min(meant, lowest);
    return { ...draft, block: { ...block, level: previous } };
  });
}

function promoted(draft: Draft, { options, report }: Job): Draft {
  const { block, from } = draft;
  const text = boldText(block);
  const isHeading = text !== undefined && text.length <= 100 && !/[.!?:;,…\n]\s*$|\n/u.test(text);
  if (!isHeading || block.type !== 'paragraph') return draft;
  report(from, 'bold-heading', text);
  const [only] = block.text;
  if (!options.promoteBold || typeof only !== 'object' || typeof only.text === 'string') return draft;
  return { from, block: { ...block, type: 'heading', text: only.text ?? [], level: ofBold } };
}
