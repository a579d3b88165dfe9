import { isHeadingTag } from './elements.js';
import { descendants, type HtmlElement } from './html-tree.js';

/** The places in a text to which links may lead. */
export interface Targets {
  /** The element with an id, or an anchor with that name. */
  elements: ReadonlyMap<string, HtmlElement>;
  /** The headings that keep an id. */
  headingIds: ReadonlyMap<HtmlElement, string>;
  /** The id of the heading that has or contains a place. */
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

export function findTargets(root: HtmlElement): Targets {
  const elements = new Map<string, HtmlElement>();
  const headingIds = new Map<HtmlElement, string>();
  const linked = new Set<string>();
  const used = new Set<string>();
  for (const element of descendants(root)) {
    for (const id of idsOf(element)) if (!elements.has(id)) elements.set(id, element);
    const fragment = fragmentOf(element);
    if (fragment !== undefined) linked.add(fragment);
  }
  for (const heading of descendants(root)) {
    if (!isHeadingTag(heading.tag)) continue;
    const anchors = [...descendants(heading)].flatMap(idsOf).filter((id) => linked.has(id));
    const id = [...idsOf(heading), ...anchors].find((id) => isUsable(id) && !used.has(id));
    if (id === undefined) continue;
    used.add(id);
    headingIds.set(heading, id);
  }
  const headingOf = (fragment: string) => {
    for (let at = elements.get(fragment); at; at = at.parent) if (isHeadingTag(at.tag)) return headingIds.get(at);
    return undefined;
  };
  return { elements, headingIds, headingOf };
}
