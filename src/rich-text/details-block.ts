import type { Flow } from './description-list.js';
import type { Draft } from './draft.js';
import { elementsIn, type HtmlElement } from './html-tree.js';
import type { Scope } from './job.js';
import { difference } from './language.js';
import { mayNest, proseOf, within } from './own-markup/parts.js';
import { paragraphsOf, withoutPictures, withoutStrong } from './paragraphs.js';
import { isEmpty, type Part } from './parts.js';

/** A disclosure as a question and its answer, which articles show openly. Without either it is reduced to its text. */
export function details(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const summary = elementsIn(element.children).find(({ tag }) => tag === 'summary');
  const rest = element.children.filter((node) => node !== summary);
  const inner = within(scope);
  const { pictures, text } = summary ? withoutPictures(proseOf(summary, inner)) : { pictures: [], text: [] as Part[] };
  if (isEmpty(text) || !mayNest(scope)) {
    scope.job.report(element, 'element', 'details');
    return flow(element.children, scope);
  }
  const answer = [...pictures.map((block): Draft => ({ block, from: element })), ...flow(rest, inner)];
  if (answer.length === 0) return paragraphsOf([{ type: 'strong', text }], scope, summary);
  const language = difference(scope, scope.job.text);
  const id = scope.job.targets.headingIds.get(element);
  return [{ block: { type: 'questions', items: [{ question: withoutStrong(text), answer, id, ...language }] }, from: element }];
}

/** Disclosures that follow each other are questions of one block. */
export function joinedDetails(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const last = result.at(-1);
    const [one, other] = [last?.block, draft.block];
    const areDetails = last?.from?.tag === 'details' && draft.from?.tag === 'details';
    if (areDetails && one?.type === 'questions' && other.type === 'questions')
      result[result.length - 1] = { ...last, block: { ...one, items: [...one.items, ...other.items] } };
    else result.push(draft);
  }
  return result;
}
