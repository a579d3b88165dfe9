import type { ReadHtmlElement, ReadHtmlNode } from './html.js';
import { htmlElements } from './html-elements.js';
import { joined, settled } from './html-settled.js';
import { isVisible } from './reader.js';

/** The parent of nodes, as far as it decides what may stand there. */
interface Place {
  holds: 'flow' | 'phrasing' | 'parts';
  parts: readonly string[];
  implied?: string | null | undefined;
  /** Its name, and those of the elements around it. */
  inside: readonly string[];
}

type Report = (tag: string, parent: string) => undefined;

/** The nodes of an article's HTML as the content models of HTML allow them; idempotent, and a parser of their HTML finds the same tree. */
export const nestedHtml = (nodes: readonly ReadHtmlNode[], report: Report): ReadHtmlNode[] =>
  nest(nodes, { holds: 'flow', parts: [], inside: [] }, report);

function nest(nodes: readonly ReadHtmlNode[], place: Place, report: Report): ReadHtmlNode[] {
  const found: ReadHtmlNode[] = [];
  // What needs the implied part around it.
  let bare: ReadHtmlNode[] = [];
  const wrap = () => {
    const tag = place.implied;
    if (tag && bare.some((node) => typeof node === 'object' || isVisible(node)))
      found.push(...inside({ tag, children: bare }, place, report));
    bare = [];
  };
  for (const node of nodes) {
    if (typeof node === 'object' && fits(node.tag, place)) {
      wrap();
      found.push(...inside(node, place, report));
    } else if (place.holds === 'parts') {
      if (place.implied) bare.push(node);
      else if (typeof node === 'object' || isVisible(node)) report(typeof node === 'object' ? node.tag : 'text', place.inside.at(-1) ?? '');
    } else if (typeof node === 'string') found.push(node);
    else {
      report(node.tag, place.inside.at(-1) ?? 'body');
      // The space keeps words of adjacent blocks apart.
      const gap = htmlElements[node.tag]?.is === 'phrasing' ? [] : [' '];
      found.push(...gap, ...nest(node.children ?? [], place, report), ...gap);
    }
  }
  wrap();
  return joined(place.holds === 'parts' ? found.filter((node) => typeof node === 'object') : found);
}

/** Whether an element may stand in a place. */
function fits(tag: string, { holds, parts, inside }: Place): boolean {
  const rule = htmlElements[tag];
  if (parts.includes(tag)) return true;
  if (!rule || holds === 'parts' || rule.is === 'part' || rule.notIn?.some((outer) => inside.includes(outer))) return false;
  return rule.is === 'phrasing' || holds === 'flow';
}

/** An element with what it may contain, or what remains of it. */
function inside(element: ReadHtmlElement, place: Place, report: Report): ReadHtmlNode[] {
  const { tag, children = [], ...others } = element;
  const rule = htmlElements[tag];
  if (!rule) return [];
  if (rule.holds === 'nothing') return settled({ tag, ...others });
  const holds = rule.holds === 'outer' ? (place.holds === 'flow' ? 'flow' : 'phrasing') : rule.holds;
  // A group of a list of descriptions.
  const isGroup = tag === 'div' && place.inside.at(-1) === 'dl';
  const own = isGroup ? ({ holds: 'parts', parts: ['dt', 'dd'], implied: 'dd' } as const) : { ...rule, holds };
  const nodes = nest(children, { holds: own.holds, parts: own.parts ?? [], implied: own.implied, inside: [...place.inside, tag] }, report);
  return settled({ tag, ...others, ...(nodes.length > 0 && { children: nodes }) });
}
