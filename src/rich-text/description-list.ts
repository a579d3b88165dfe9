import type { Description, Draft } from './draft.js';
import type { HtmlElement, HtmlNode } from './html-tree.js';
import type { Scope } from './job.js';
import { difference, inside } from './language.js';
import { paragraphsOf } from './paragraphs.js';
import { lines } from './parts.js';
import { textsOf } from './texts.js';

export type Flow = (nodes: readonly HtmlNode[], scope: Scope) => Draft[];

interface DescriptionPart {
  nodes: HtmlNode[];
  scope: Scope;
  /** The scope of the `<div>` around a term and its details, or of the list. */
  group: Scope;
  isTerm: boolean;
}

interface Item extends Description {
  group: Scope;
}

/** A term or details, also in a `<div>`. Whatever else is in a list counts as details, so that it is not lost. */
function partsOf(node: HtmlNode, group: Scope): DescriptionPart[] {
  if (typeof node === 'string') return node.trim() ? [{ nodes: [node], scope: group, group, isTerm: false }] : [];
  const scope = inside(node, group);
  if (/^d[dt]$/.test(node.tag)) return [{ nodes: node.children, scope, group, isTerm: node.tag === 'dt' }];
  return node.tag === 'div'
    ? node.children.flatMap((child) => partsOf(child, scope))
    : [{ nodes: [node], scope: group, group, isTerm: false }];
}

/** A list of terms and what they mean. Several terms with the same meaning are one below the other. */
export function descriptionList(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const items: Item[] = [];
  const moved: Draft[] = [];
  for (const { nodes, scope: own, group, isTerm } of element.children.flatMap((node) => partsOf(node, scope))) {
    const result = textsOf(flow(nodes, own), group);
    moved.push(...result.moved);
    if (result.texts.length === 0) continue;
    const last = items.at(-1)?.group === group ? items.at(-1) : undefined;
    if (!isTerm) {
      if (last) last.details.push(...result.texts);
      else items.push({ term: [], details: result.texts, group });
    } else if (last && last.details.length === 0) last.term = lines([last.term, ...result.texts]);
    else items.push({ term: lines(result.texts), details: [], group });
  }
  for (const { block } of moved) scope.job.report(element, 'moved', block.type);
  return [...described(items, element, scope), ...moved];
}

/** The items as lists; what is only a term or only details, as paragraphs. */
function described(items: readonly Item[], from: HtmlElement, scope: Scope): Draft[] {
  const drafts: Draft[] = [];
  for (const { term, details, group } of items) {
    const item = { term, details, ...difference(group, scope) };
    const last = drafts.at(-1)?.block;
    if (term.length === 0) drafts.push(...details.flatMap((text) => paragraphsOf(text, group, from)));
    else if (details.length === 0) drafts.push(...paragraphsOf([{ type: 'strong', text: term }], group, from));
    else if (last?.type === 'description-list') last.items.push(item);
    else drafts.push({ block: { type: 'description-list', items: [item], ...difference(scope, scope.job.text) }, from });
  }
  return drafts;
}
