import type { ReadHtmlElement, ReadHtmlNode } from './html.js';
import { isVisible } from './reader.js';
import { gridOf, type Span } from './table-grid.js';

/** An element that lacks what makes it one is what remains of it: its content, something simpler, or nothing. */
export function settled(element: ReadHtmlElement): ReadHtmlNode[] {
  const rule = rules[element.tag] ?? ((element) => (hasContent(element) ? [element] : spaceOf(element)));
  return rule(element).map((node) => (typeof node === 'object' && node.children ? { ...node, children: joined(node.children) } : node));
}

/** Adjacent texts as one, so that the server's HTML and the browser's text nodes agree. */
export function joined(nodes: readonly ReadHtmlNode[]): ReadHtmlNode[] {
  const all: ReadHtmlNode[] = [];
  for (const node of nodes) {
    const last = all.length - 1;
    if (node === '') continue;
    if (typeof node === 'string' && typeof all[last] === 'string') all[last] += node;
    else all.push(node);
  }
  return all;
}

type Rule = (element: ReadHtmlElement) => ReadHtmlNode[];

const isElement = (node: ReadHtmlNode | undefined, ...tags: string[]): node is ReadHtmlElement =>
  typeof node === 'object' && tags.includes(node.tag);
const childrenOf = ({ children = [] }: ReadHtmlElement) => children;

/** Whether there is anything to see or to hear. Cells without text do not count. */
export const hasContent = (element: ReadHtmlElement): boolean =>
  childrenOf(element).some((child) =>
    typeof child === 'string' ? isVisible(child) : child.tag === 'img' || child.tag === 'picture' || hasContent(child),
  );
/** Of an element without content the white space remains, which separates words. */
const spaceOf = (element: ReadHtmlElement): ReadHtmlNode[] => childrenOf(element).filter((child) => typeof child === 'string');

const isNamed = (node: ReadHtmlNode): boolean =>
  typeof node === 'string' ? isVisible(node) : isVisible(`${node.attributes?.alt ?? ''}`) || childrenOf(node).some(isNamed);

const asItIs: Rule = (element) => [element];

/** An element that means nothing without an attribute. */
const needing =
  (name: string): Rule =>
  (element) =>
    element.attributes?.[name] === undefined ? childrenOf(element) : hasContent(element) ? [element] : spaceOf(element);

/** One part at most, first or last; its content remains where there is nothing else. */
const around =
  (part: string, mayBeLast: boolean, isNeeded: boolean): Rule =>
  (element) => {
    const children = childrenOf(element);
    const own = children.find((child) => isElement(child, part));
    const others = children.flatMap((child) => (child === own ? [] : isElement(child, part) ? childrenOf(child) : [child]));
    if (!hasContent({ tag: '', children: others }) || (isNeeded && !own))
      return isElement(own, part) ? [...childrenOf(own), ...others] : others;
    const isLast = mayBeLast && own !== undefined && children.indexOf(own) > 0;
    return [{ ...element, children: own === undefined ? others : isLast ? [...others, own] : [own, ...others] }];
  };

const rules: Record<string, Rule> = {
  br: asItIs,
  wbr: asItIs,
  hr: asItIs,
  col: asItIs,
  source: (element) => (element.attributes?.srcSet === undefined ? [] : [element]),
  img: ({ tag, attributes = {} }) => {
    const { src, alt = '' } = attributes;
    return src === undefined ? [String(alt)].filter(isVisible) : [{ tag, attributes: { ...attributes, alt } }];
  },
  picture: (element) => {
    const [image, ...sources] = [...childrenOf(element)].sort((a, b) => Number(isElement(b, 'img')) - Number(isElement(a, 'img')));
    const others = sources.filter((child) => isElement(child, 'source'));
    if (!isElement(image, 'img')) return [];
    return others.length > 0 ? [{ ...element, children: [...others, image] }] : [image];
  },
  // A link of nothing but a decorative picture has no name.
  a: (element) => (isNamed(element) ? needing('href')(element) : childrenOf(element)),
  bdo: needing('dir'),
  data: needing('value'),
  time: needing('dateTime'),
  details: around('summary', false, true),
  figure: around('figcaption', true, false),
  ruby: (element) =>
    childrenOf(element).some((child) => isElement(child, 'rt'))
      ? [element]
      : childrenOf(element).flatMap((child) => (isElement(child, 'rp') ? [] : [child])),
  // The parser of HTML drops the first line break.
  pre: (element) => {
    const [first, ...others] = childrenOf(element);
    const begun = typeof first === 'string' ? first.replace(/^(\r?\n)+/, '') : first;
    return hasContent(element) ? [{ ...element, children: begun ? [begun, ...others] : others }] : spaceOf(element);
  },
  dl: descriptions,
  colgroup: (element) => (childrenOf(element).length > 0 && element.attributes ? [without(element, 'span')] : [element]),
  td: asItIs,
  th: (element) => (hasContent(element) ? [element] : [without({ ...element, tag: 'td' }, 'scope', 'abbr')]),
  tr: (element) => (childrenOf(element).length > 0 ? [element] : []),
  table,
};

function without({ attributes, ...others }: ReadHtmlElement, ...names: string[]): ReadHtmlElement {
  const kept = Object.fromEntries(Object.entries(attributes ?? {}).filter(([name]) => !names.includes(name)));
  return { ...others, ...(Object.keys(kept).length > 0 && { attributes: kept }) };
}

/** A list of descriptions has terms before descriptions, in groups or not; otherwise its parts are plain divisions (HTML, the dl element). */
function descriptions(list: ReadHtmlElement): ReadHtmlNode[] {
  const groups = childrenOf(list).filter((child) => isElement(child, 'div'));
  const parts = childrenOf(list).flatMap((child) => (isElement(child, 'div') ? childrenOf(child) : [child]));
  const areValid = (nodes: readonly ReadHtmlNode[]) =>
    /^(dt,)+(dd,)+$/.test(nodes.map((node) => `${(node as ReadHtmlElement).tag},`).join(''));
  const order = parts.map((node) => (node as ReadHtmlElement).tag).join();
  if (/^dt\b.*\bdd$/.test(order)) {
    const isGrouped = groups.length === childrenOf(list).length && groups.every((group) => areValid(childrenOf(group)));
    return [{ ...list, children: isGrouped ? groups : parts }];
  }
  return parts.map((part) => ({ ...(part as ReadHtmlElement), tag: 'div' }));
}

const order = ['caption', 'colgroup', 'thead', 'tbody', 'tfoot'];
const rankOf = (node: ReadHtmlNode) => order.indexOf((node as ReadHtmlElement).tag);

/** One caption, one head and one foot in their places, with cells that do not overlap. Without text it is nothing. */
function table(element: ReadHtmlElement): ReadHtmlNode[] {
  const seen = new Set<string>();
  const parts = childrenOf(element)
    .flatMap((child): ReadHtmlElement[] => {
      if (typeof child === 'string') return [];
      const isFirst = seen.size !== seen.add(child.tag).size;
      // The rows of a second head or foot are rows; a second caption has no place.
      if (!isFirst && (child.tag === 'thead' || child.tag === 'tfoot')) return [{ ...child, tag: 'tbody' }];
      return isFirst || child.tag !== 'caption' ? [child] : [];
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
  const groups = parts.filter((part) => rankOf(part) > 1);
  if (!groups.some(hasContent)) return parts.flatMap((part) => (part.tag === 'caption' ? childrenOf(part) : []));
  const filled = groups.filter(hasContent);
  const grid = gridOf(filled.map((group) => childrenOf(group).map((row) => childrenOf(row as ReadHtmlElement).map(spanOf))));
  const fitted = filled.map((group, at) => ({
    ...group,
    children: childrenOf(group).map((row, index) => ({
      ...(row as ReadHtmlElement),
      children: childrenOf(row as ReadHtmlElement).map((cell, position) =>
        withSpan(cell as ReadHtmlElement, grid[at]?.[index]?.cells[position]),
      ),
    })),
  }));
  return [{ ...element, children: [...parts.filter((part) => rankOf(part) < 2), ...fitted] }];
}

const spanOf = (cell: ReadHtmlNode): Span => (cell as ReadHtmlElement).attributes ?? {};

function withSpan(cell: ReadHtmlElement, { colSpan, rowSpan }: Span = {}): ReadHtmlElement {
  const { attributes, ...others } = without(cell, 'colSpan', 'rowSpan');
  const all = { ...attributes, ...(colSpan && colSpan > 1 && { colSpan }), ...(rowSpan && rowSpan > 1 && { rowSpan }) };
  return { ...others, ...(Object.keys(all).length > 0 && { attributes: all }) };
}
