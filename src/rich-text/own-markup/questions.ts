import type { Draft, QuestionDraft } from '../draft.js';
import { isHeadingTag } from '../elements.js';
import { elementsIn, type HtmlNode } from '../html-tree.js';
import { difference, inside } from '../language.js';
import { isEmpty } from '../parts.js';
import { isProse, languageIn, mayNest, type OwnBlock, proseOf, visible, within } from './parts.js';

/** Questions and answers: a heading in a division of its own for each, and the answer under it. */
export const questions: OwnBlock = (element, scope, flow) => {
  const parts = visible(element).map(partsOf);
  if (parts.length === 0 || !mayNest(scope) || !parts.every((part) => part !== undefined)) return undefined;
  const items = parts.map(({ item, heading, answer }): QuestionDraft => {
    const own = inside(item, scope);
    return {
      question: proseOf(heading, own),
      answer: flow(answer, within(own)),
      id: scope.job.targets.headingIds.get(heading),
      ...difference(own, scope),
    };
  });
  const level = Number(parts[0]?.heading.tag[1]);
  const block: Draft['block'] = { type: 'questions', items, level, ...languageIn(scope) };
  return items.every(({ question, answer }) => !isEmpty(question) && answer.length > 0) ? [{ block, from: element }] : undefined;
};

/** The heading and the answer in a division, if they are its parts. */
function partsOf(item: HtmlNode) {
  if (typeof item !== 'object' || item.tag !== 'div') return undefined;
  const [heading, ...answer] = visible(item);
  const isQuestion = typeof heading === 'object' && isHeadingTag(heading.tag) && isProse(heading);
  return isQuestion && elementsIn(answer).length > 0 ? { item, heading, answer } : undefined;
}
