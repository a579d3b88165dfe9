import type { Draft } from './draft.js';
import type { HtmlElement, HtmlNode } from './html-tree.js';
import type { Scope } from './job.js';
import { difference, inside } from './language.js';
import { lines, type Part } from './parts.js';
import { textsOf } from './texts.js';

export type Flow = (nodes: readonly HtmlNode[], scope: Scope) => Draft[];

/** A term or details, also in a `<div>`. Whatever else is in a list counts as details, so that it is not lost. */
function partsOf(node: HtmlNode): { nodes: HtmlNode[]; from?: HtmlElement }[] {
  if (typeof node === 'string') return node.trim() ? [{ nodes: [node] }] : [];
  if (/^d[dt]$/.test(node.tag)) return [{ nodes: node.children, from: node }];
  return node.tag === 'div' ? node.children.flatMap(partsOf) : [{ nodes: [node] }];
}

/** A list of terms and what they mean. Several terms with the same meaning are one below the other. */
export function descriptionList(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const items: { term: Part[]; details: Part[][] }[] = [];
  const moved: Draft[] = [];
  for (const { nodes, from } of element.children.flatMap(partsOf)) {
    const result = textsOf(flow(nodes, from ? inside(from, scope) : scope), scope);
    moved.push(...result.moved);
    if (result.texts.length === 0) continue;
    const last = items.at(-1);
    if (from?.tag !== 'dt') {
      if (last) last.details.push(...result.texts);
      else items.push({ term: [], details: result.texts });
    } else if (last && last.details.length === 0) last.term = lines([last.term, ...result.texts]);
    else items.push({ term: lines(result.texts), details: [] });
  }
  for (const { block } of moved) scope.job.report(element, 'moved', block.type);
  return items.length > 0
    ? [{ block: { type: 'description-list', items, ...difference(scope, scope.job.text) }, from: element }, ...moved]
    : moved;
}
