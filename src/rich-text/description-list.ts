import type { Draft } from './draft.js';
import { elementsIn, type HtmlElement, type HtmlNode } from './html-tree.js';
import type { Scope } from './job.js';
import { inside } from './language.js';
import { lines, type Part } from './parts.js';
import { textsOf } from './texts.js';

export type Flow = (nodes: readonly HtmlNode[], scope: Scope) => Draft[];

/** A list of terms and what they mean. Several terms with the same meaning are one below the other. */
export function descriptionList(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const items: { term: Part[]; details: Part[][] }[] = [];
  const moved: Draft[] = [];
  for (const child of elementsIn(element.children).flatMap((child) => (child.tag === 'div' ? elementsIn(child.children) : [child]))) {
    if (child.tag !== 'dt' && child.tag !== 'dd') continue;
    const result = textsOf(flow(child.children, inside(child, scope)), scope);
    moved.push(...result.moved);
    if (result.texts.length === 0) continue;
    const last = items.at(-1);
    if (child.tag === 'dd') {
      if (last) last.details.push(...result.texts);
      else items.push({ term: [], details: result.texts });
    } else if (last && last.details.length === 0) last.term = lines([last.term, ...result.texts]);
    else items.push({ term: lines(result.texts), details: [] });
  }
  for (const { block } of moved) scope.job.report(element, 'moved', block.type);
  return items.length > 0 ? [{ block: { type: 'description-list', items }, from: element }, ...moved] : moved;
}
