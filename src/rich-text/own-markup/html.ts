import type { HtmlElement as ContentElement, HtmlNode as ContentNode } from '../../content/html.js';
import { isVisible } from '../../content/reader.js';
import { descendants, elementsIn, type HtmlElement, type HtmlNode, hasClass, textOf } from '../html-tree.js';
import { languageIn, type OwnBlock } from './parts.js';

/** Maximum number of elements inside each other that content may have. */
const maxDepth = 16;

/** HTML that no other block can say, as a tree; the reader of content decides again what it may contain. */
export const html: OwnBlock = (element, scope) => {
  const hasNotes = [...descendants(element)].some((inner) => scope.job.skipped.has(inner) || scope.job.notes.marks.has(inner));
  if (hasNotes || depthOf(element) > maxDepth || !(isVisible(textOf([element])) || hasPicture(element))) return undefined;
  return [{ block: { type: 'html', children: nodesOf(element), ...languageIn(scope) }, from: element }];
};

const hasPicture = (element: HtmlElement) => [...descendants(element)].some(({ tag }) => tag === 'img');

/** How deep elements are inside each other, without the box that our component puts around a table. */
const depthOf = ({ children }: HtmlElement): number =>
  elementsIn(children).reduce((most, child) => Math.max(most, depthOf(child) + (hasClass(child, 'pr-article-table') ? 0 : 1)), 0);

const nodesOf = ({ children }: HtmlElement): ContentNode[] => children.flatMap(nodeOf);

/** Without the boxes that our component puts around a table and into its caption. */
function nodeOf(node: HtmlNode): ContentNode[] {
  if (typeof node === 'string') return [node];
  if (hasClass(node, 'pr-article-table')) return nodesOf(node);
  const [only, ...more] = node.children;
  const isBox = node.tag === 'caption' && typeof only === 'object' && only.tag === 'div' && more.length === 0;
  const { tag, attributes } = node;
  const inner = nodesOf(isBox ? only : node);
  return [{ tag, attributes: { ...attributes }, children: inner } as ContentElement];
}
