import { isHeadingTag } from './elements.js';
import { descendants, elementsIn, type HtmlElement, hasClass } from './html-tree.js';

/** The places in a text to which links may lead. */
export interface Targets {
  /** The element with an id, or an anchor with that name. */
  elements: ReadonlyMap<string, HtmlElement>;
  /** The headings, disclosures and elements of our own HTML that keep an id. */
  headingIds: ReadonlyMap<HtmlElement, string>;
  /** The id of the heading, disclosure or element of our own HTML that has or contains a place. */
  headingOf: (fragment: string) => string | undefined;
}

/** The id in the URL of a link within the text; `undefined` for other links. */
export function fragmentOf({ tag, attributes }: HtmlElement): string | undefined {
  const { href = '' } = attributes;
  if (tag !== 'a' || !/^\s*#./.test(href)) return undefined;
  const fragment = href.trim().slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The ids of an element: `id`, and the `name` of an anchor. */
const idsOf = ({ tag, attributes: { id, name } }: HtmlElement): string[] =>
  [id, tag === 'a' ? name : undefined].filter((given) => given !== undefined);

/** Ids that a heading may have: without spaces, and not those of the page or its footnotes. */
const isUsable = (id: string) => /^(?!main$|pr-|note-)\S+$/.test(id);

/** Finds the places to which links may lead. @param dead ids that no part of the content has kept */
export function findTargets(root: HtmlElement, dead: ReadonlySet<string>): Targets {
  const elements = new Map<string, HtmlElement>();
  const headingIds = new Map<HtmlElement, string>();
  const linked = new Set<string>();
  const used = new Set<string>(dead);
  for (const element of descendants(root)) {
    for (const id of idsOf(element)) if (!elements.has(id)) elements.set(id, element);
    const fragment = fragmentOf(element);
    if (fragment !== undefined) linked.add(fragment);
  }
  const keepId = (element: HtmlElement, inside: HtmlElement | undefined) => {
    const anchors = inside ? [...descendants(inside)].flatMap(idsOf).filter((id) => linked.has(id)) : [];
    const id = [...idsOf(element), ...anchors].find((id) => isUsable(id) && !used.has(id));
    if (id === undefined) return;
    used.add(id);
    headingIds.set(element, id);
  };
  for (const element of descendants(root)) {
    if (isHeadingTag(element.tag)) keepId(element, element);
    else if (element.tag === 'details') keepId(element, summaryOf(element));
    else if (element.attributes.id !== undefined && isInOwnHtml(element)) keepId(element, undefined);
  }
  const headingOf = (fragment: string) => {
    for (let at = elements.get(fragment); at; at = at.parent) {
      const holder = at.tag === 'summary' ? at.parent : at;
      if (holder && headingIds.has(holder) && (isHeadingTag(at.tag) || at.tag === 'summary' || elements.get(fragment) === at))
        return headingIds.get(holder);
      if (isHeadingTag(at.tag)) return undefined;
    }
    return undefined;
  };
  return { elements, headingIds, headingOf };
}

const summaryOf = ({ children }: HtmlElement) => elementsIn(children).find(({ tag }) => tag === 'summary');

/** Whether an element is in HTML that our own component has rendered, which keeps its ids. */
function isInOwnHtml({ parent }: HtmlElement): boolean {
  for (let at = parent; at; at = at.parent) if (hasClass(at, 'pr-article-html')) return true;
  return false;
}
