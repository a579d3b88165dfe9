import { isHeadingTag } from './elements.js';
import { descendants, elementsIn, type HtmlElement, type HtmlNode, hasClass } from './html-tree.js';

const isOwnSection = (element: HtmlElement) => hasClass(element, 'pr-footnotes');

/** Sections of notes that say what they are: ours, those of GFM and of DPUB-ARIA. */
const isSection = (element: HtmlElement) =>
  isOwnSection(element) || element.attributes['data-footnotes'] !== undefined || element.attributes.role === 'doc-endnotes';

const isBlank = (node: HtmlNode): boolean =>
  typeof node === 'string' ? !node.trim() : /^(br|a)$/.test(node.tag) && node.children.every(isBlank);

/** All notes of the lists in which notes have been found, and the elements that contain nothing but notes. */
export function noteSections(root: HtmlElement, found: ReadonlySet<HtmlElement>, at: (element: HtmlElement) => number) {
  const lists = new Set([...found].flatMap(({ tag, parent }) => (tag === 'li' && parent ? [parent] : [])));
  for (const element of descendants(root)) {
    if (isSection(element)) for (const list of elementsIn(element.children)) if (/^[ou]l$/.test(list.tag)) lists.add(list);
  }
  const items = [...lists].flatMap((list) => elementsIn(list.children).filter(({ tag }) => tag === 'li'));
  const elements = [...new Set([...found, ...items])].sort((one, other) => at(one) - at(other));
  const taken = new Set(elements);
  const hasRest = (node: HtmlNode): boolean =>
    typeof node === 'string'
      ? node.trim() !== ''
      : node.tag === 'img' || (!taken.has(node) && !isHeadingTag(node.tag) && node.children.some(hasRest));
  const seen = new Set<HtmlElement>();
  for (const element of elements) {
    for (let outer = element.parent; outer && !/^(html|body|main|article)$/.test(outer.tag) && !seen.has(outer); outer = outer.parent) {
      seen.add(outer);
      if (outer.children.some(hasRest)) break;
      taken.add(outer);
    }
  }
  for (const parent of new Set([...taken].map((element) => element.parent)))
    if (parent && !taken.has(parent)) takeIntroductions(parent, taken);
  return { elements, taken };
}

/** Takes the lines and headings before notes in an element. Our own section has none. */
function takeIntroductions(parent: HtmlElement, taken: Set<HtmlElement>): void {
  const siblings = parent.children.filter((node) => !isBlank(node));
  const isTaken = (node: HtmlNode | undefined) => typeof node === 'object' && taken.has(node) && !isOwnSection(node);
  let isEnd = true;
  for (let index = siblings.length - 1; index >= 0; index--) {
    const node = siblings[index] as HtmlNode;
    if (typeof node === 'string') isEnd = false;
    else if (isTaken(siblings[index + 1]) && (node.tag === 'hr' || (isEnd && isHeadingTag(node.tag)))) taken.add(node);
    else if (!taken.has(node)) isEnd = isHeadingTag(node.tag);
  }
}
