import { allBlocks, type ReadBlock } from './block.js';
import { isReservedId } from './element-id.js';
import type { ReadHtmlNode } from './html.js';
import type { ReadProse } from './inline.js';
import { type Context, reportProblem } from './reader.js';

/** The letters and digits of running text, in any script, as an id. */
function idFrom(text: ReadProse): string {
  const letters = (part: ReadProse): string =>
    Array.isArray(part)
      ? part
          .map((inner) => (typeof inner === 'string' ? inner : 'text' in inner ? letters(inner.text) : inner.type === 'break' ? ' ' : ''))
          .join('')
      : part;
  const words = letters(text)
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const id = Array.from((words ?? []).join('-'))
    .slice(0, 60)
    .join('')
    .replace(/-$/, '');
  return !id || isReservedId(id) ? `section${id && `-${id}`}` : id;
}

/** The ids of the headings, questions and HTML elements of a text. */
export function elementIds(blocks: readonly ReadBlock[], context: Context) {
  const given = new Set<string>();
  const used = new Set<string>();
  const collect = (nodes: readonly ReadHtmlNode[]) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      if (node.attributes?.id !== undefined) given.add(`${node.attributes.id}`);
      collect(node.children ?? []);
    }
  };
  for (const block of allBlocks(blocks)) {
    if (block.type === 'heading' && block.id !== undefined) given.add(block.id);
    if (block.type === 'questions') for (const { id } of block.items) if (id !== undefined) given.add(id);
    if (block.type === 'html') collect(block.children);
  }
  /** The id that an element states; the first of several with the same id keeps it. */
  const own = (id: string | undefined): string | undefined =>
    id === undefined || used.size !== used.add(id).size ? id : reportProblem(context, 'id', id);
  /** An id made from the text of a heading. */
  const made = (text: ReadProse): string => {
    const base = idFrom(text);
    let id = base;
    for (let number = 2; given.has(id) || used.has(id); number++) id = `${base}-${number}`;
    used.add(id);
    return id;
  };
  const ofTree = (nodes: ReadHtmlNode[]): ReadHtmlNode[] => {
    const visited = nodes.map((node): ReadHtmlNode => {
      if (typeof node === 'string') return node;
      const children = node.children && ofTree(node.children);
      const { id, ...others } = node.attributes ?? {};
      const isKept = id === undefined || own(`${id}`) !== undefined;
      if (isKept && children === node.children) return node;
      if (isKept) return { ...node, ...(children && { children }) };
      return { tag: node.tag, ...(Object.keys(others).length > 0 && { attributes: others }), ...(children && { children }) };
    });
    return visited.every((node, index) => node === nodes[index]) ? nodes : visited;
  };
  return { own, made, ofTree };
}
