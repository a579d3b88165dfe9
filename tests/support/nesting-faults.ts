import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

const isVoid = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The start and end tags of HTML that React has written, which escapes every "<" and ">" that is none. */
const written = (html: string): string[] => [...html.matchAll(/<(\/?[a-z][a-z\d]*)(?=[\s/>])[^>]*>/g)].map(([, tag = '']) => tag);

/** The start and end tags of the tree that a parser makes of HTML (HTML, "tree construction"). */
function parsed(node: Node): string[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(parsed) : [];
  if (!('tagName' in node)) return children;
  return isVoid.test(node.tagName) ? [node.tagName] : [node.tagName, ...children, `/${node.tagName}`];
}

/** Faults of the structure of HTML: what a parser moves or adds, links inside links, headings that skip a level, ids used twice. */
export function nestingFaults(html: string): string[] {
  const faults: string[] = [];
  const tags = written(html);
  const tree = parsed(parseFragment(html));
  const at = tags.findIndex((tag, index) => tag !== tree[index]);
  if (at >= 0 || tags.length !== tree.length)
    faults.push(`a parser finds other elements: ${tags.slice(Math.max(0, at - 6), at + 3)} are ${tree.slice(Math.max(0, at - 6), at + 3)}`);
  let links = 0;
  let level = 1;
  for (const tag of tags) {
    if (tag === 'a' && ++links > 1) faults.push('link inside a link');
    if (tag === '/a') links--;
    const heading = /^h(\d)$/.exec(tag)?.[1];
    if (heading === undefined) continue;
    if (Number(heading) > level + 1) faults.push(`h${heading} after h${level}`);
    level = Number(heading);
  }
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
  faults.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id "${id}" twice`));
  return faults;
}
