import type { Flow } from './description-list.js';
import type { Draft, ItemDraft, ListDraft } from './draft.js';
import { elementsIn, type HtmlElement, type HtmlNode } from './html-tree.js';
import type { Scope } from './job.js';
import { difference, inside } from './language.js';
import { unwrapped } from './paragraphs.js';
import type { Part } from './parts.js';
import { listStyle } from './styles.js';
import { textsOf } from './texts.js';
import { typedLists, withoutBullet } from './typed-lists.js';

/** A list. Pictures and tables in its items follow it. */
export function list(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const moved: Draft[] = [];
  const items: ItemDraft[] = [];
  for (const { nodes, from } of itemsIn(element)) {
    const own = from ? inside(from, scope) : scope;
    const item = itemOf(flow(nodes, own), own, scope, moved);
    const previous = items.at(-1);
    // Editors put lists directly into lists: such a list belongs to the item before it.
    if (!from && item && !item.text && previous && !previous.items) Object.assign(previous, item, { text: previous.text });
    else if (item) items.push(item);
  }
  for (const { block } of moved) scope.job.report(element, 'moved', block.type);
  if (items.length === 0) return moved;
  return [{ block: { type: 'list', items, ...markerOf(element, scope), ...difference(scope, scope.job.text) }, from: element }, ...moved];
}

/** The items of a list: its `<li>`, and whatever else is in it. */
function itemsIn(element: HtmlElement): { nodes: HtmlNode[]; from?: HtmlElement }[] {
  const items: { nodes: HtmlNode[]; from?: HtmlElement }[] = [];
  for (const node of element.children) {
    if (typeof node !== 'string') items.push(node.tag === 'li' ? { nodes: node.children, from: node } : { nodes: [node] });
    else if (node.trim()) items.push({ nodes: [node] });
  }
  return items;
}

function itemOf(drafts: Draft[], own: Scope, scope: Scope, moved: Draft[]): ItemDraft | undefined {
  if (drafts.length === 0) return undefined;
  const typed = typedItemIn(drafts);
  if (typed) return { ...typed, ...difference(own, scope) };
  const rest = [...drafts];
  const item: ItemDraft = {};
  if (rest[0]?.block.type === 'paragraph') item.text = textsOf(rest.splice(0, 1), scope).texts[0];
  if (rest[0]?.block.type === 'list') Object.assign(item, nested(rest.splice(0, 1)));
  if (rest.length > 0) {
    const last = rest.findLastIndex(({ block }) => block.type !== 'list');
    const { texts, moved: others } = textsOf(rest.slice(0, last + 1).map(withoutMarkers), scope);
    moved.push(...others);
    const [text, ...paragraphs] = withoutTypedMarkers([...(item.text ? [item.text] : []), ...texts], scope);
    if (text) item.text = text;
    if (paragraphs.length > 0) item.paragraphs = paragraphs;
    for (const part of rest.slice(last + 1)) Object.assign(item, nested([part], item));
  }
  if (!item.text && !item.items) return undefined;
  if (!item.text) return { ...item, ...difference(own, scope) };
  const { text, language } = unwrapped(withoutBullet(item.text));
  return { ...item, text, ...language };
}

/** Texts of which none looks like an item, because they will be read again as paragraphs of one item. */
const withoutTypedMarkers = (texts: Part[][], scope: Scope): Part[][] =>
  textsOf(
    typedLists(texts.map((text) => ({ block: { type: 'paragraph', text, ...difference(scope, scope.job.text) } }))).map(withoutMarkers),
    scope,
  ).texts;

/** The item that an author has typed a marker before, although the list shows one. */
function typedItemIn([draft, ...more]: Draft[]): ItemDraft | undefined {
  if (draft?.block.type !== 'list' || more.length > 0 || /^(ul|ol|menu|dir)$/.test(draft.from?.tag ?? '')) return undefined;
  const [item, ...others] = draft.block.items;
  return others.length === 0 ? item : undefined;
}

/** A list between the paragraphs of an item. With markers its lines would look like items of the outer list. */
const withoutMarkers = (draft: Draft): Draft =>
  draft.block.type === 'list' ? { ...draft, block: { ...draft.block, marker: 'none' } } : draft;

/** The items of a nested list, after those that an item has. */
function nested([draft]: Draft[], { items = [] }: ItemDraft = {}): ItemDraft {
  if (draft?.block.type !== 'list') return {};
  const { items: more, marker, start, reversed } = draft.block;
  return { items: [...items, ...more], marker, start, reversed };
}

const markers: Record<string, ListDraft['marker']> = {
  letter: 'letter',
  a: 'letter',
  A: 'letter',
  'lower-alpha': 'letter',
  'upper-alpha': 'letter',
  'lower-latin': 'letter',
  none: 'none',
};

/** What stands before the items; our own lists say it in `data-marker`. */
function markerOf(element: HtmlElement, { job }: Scope): Omit<ListDraft, 'items'> {
  const { type, start, reversed, 'data-marker': own } = element.attributes;
  const style = own ?? listStyle(element) ?? type ?? '';
  const isOrdered = element.tag === 'ol';
  const marker = markers[style] ?? (isOrdered ? 'number' : 'bullet');
  if (isOrdered && /^i$|roman/i.test(style)) job.report(element, 'marker', style);
  const [first] = elementsIn(element.children);
  const number = Number.parseInt(start ?? first?.attributes.value ?? '', 10);
  return {
    marker: isOrdered || marker === 'none' ? marker : 'bullet',
    ...(isOrdered && Number.isSafeInteger(number) && number !== 1 && { start: number }),
    ...(isOrdered && reversed !== undefined && { reversed: true as const }),
  };
}
