import type { Draft, DraftBlock } from './draft.js';
import { withInner } from './inner-blocks.js';
import type { Job } from './job.js';
import { boldText } from './paragraphs.js';

/** Level of a bold paragraph that becomes a heading: below all others. */
const ofBold = 7;
const lowest = 6;
/** Level of the heading of a boilerplate, which our component does not change. */
const ofBoilerplate = 2;

/** The level of the highest headings. */
const topOf = (given: unknown) => [2, 3, 4, 5, 6].find((level) => level === Number(given)) ?? 2;

/**
 * Headings in an outline without gaps, whose highest level is that of the options, also inside other blocks; bold paragraphs are reported
 * or become headings. Questions are headings, too.
 */
export function levelled(drafts: readonly Draft[], job: Job): Draft[] {
  const top = topOf(job.options.topLevel);
  const given = promotedIn(drafts, job);
  const levels = [...new Set(levelsIn(given))].sort();
  const levelOf = (level: number, base: number, previous: number) =>
    Math.max(Math.min(top + levels.indexOf(level), previous + 1), base + 1);

  /** @param base level of the heading to which all the blocks belong */
  const visit = (drafts: readonly Draft[], base: number): Draft[] => {
    let previous = base;
    return drafts.map(({ block, from }): Draft => {
      const levelHere = (level: number) => {
        const meant = levelOf(level, base, previous);
        if (meant > lowest) job.report(from, 'level', from?.tag);
        return Math.min(meant, lowest);
      };
      if (block.type === 'heading') {
        previous = levelHere(block.level);
        return { from, block: { ...block, level: previous } };
      }
      if (block.type === 'boilerplate' && block.title !== undefined) previous = ofBoilerplate;
      // Those of a disclosure have no level of their own.
      const level = block.type === 'questions' ? (block.level === undefined ? Math.min(previous + 1, lowest) : levelHere(block.level)) : 0;
      const inner = withInner(block, (drafts) => visit(drafts, level || previous));
      return { from, block: inner.type === 'questions' ? { ...inner, level } : inner };
    });
  };
  return visit(given, top - 1);
}

const promotedIn = (drafts: readonly Draft[], job: Job): Draft[] =>
  drafts.map((draft) => promoted({ ...draft, block: withInner(draft.block, (inner) => promotedIn(inner, job)) }, job));

const levelsIn = (drafts: readonly Draft[]): number[] =>
  drafts.flatMap(({ block }) => {
    const inner: number[] = [];
    withInner(block, (drafts) => {
      inner.push(...levelsIn(drafts));
      return [];
    });
    return [...ownLevel(block), ...inner];
  });

function ownLevel(block: DraftBlock): number[] {
  if (block.type === 'heading') return [block.level];
  if (block.type === 'questions') return block.level === undefined ? [] : [block.level];
  return block.type === 'boilerplate' && block.title !== undefined ? [ofBoilerplate] : [];
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
