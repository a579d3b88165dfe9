import type { ListMarker } from '../content/text-list.js';
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
  const items = itemsIn(element).flatMap(({ nodes, from }) => {
    const own = from ? inside(from, scope) : scope;
    const item = itemOf(flow(nodes, own), own, moved);
    return item ? [{ ...item, ...unwrappedItem(item, own, scope) }] : [];
  });
  for (const { block } of moved) scope.job.report(element, 'moved', block.type);
  if (items.length === 0) return moved;
  return [{ block: { type: 'list', items, ...markerOf(element), ...difference(scope, scope.job.text) }, from: element }, ...moved];
}

/** The items of a list: its `<li>`, and whatever else is in it. A list that editors put directly into a list belongs to the item before it. */
function itemsIn(element: HtmlElement): { nodes: HtmlNode[]; from?: HtmlElement }[] {
  const items: { nodes: HtmlNode[]; from?: HtmlElement }[] = [];
  for (const node of element.children) {
    const last = items.at(-1);
    if (typeof node === 'string') items.push(...(node.trim() ? [{ nodes: [node] }] : []));
    else if (node.tag === 'li') items.push({ nodes: [...node.children], from: node });
    else if (/^[ou]l$/.test(node.tag) && last?.from) last.nodes.push(node);
    else items.push({ nodes: [node] });
  }
  return items;
}

/** What the blocks in an item say, relative to its language. */
function itemOf(drafts: Draft[], own: Scope, moved: Draft[]): ItemDraft | undefined {
  const item: ItemDraft = {};
  const rest = [...drafts];
  if (rest[0] && (rest[0].block.type === 'paragraph' || isTypedItem(rest[0])))
    item.text = textsOf(rest.splice(0, 1).map(withoutMarkers), own).texts[0];
  if (rest[0]?.block.type === 'list') Object.assign(item, nested(rest.splice(0, 1), own));
  if (rest.length > 0) {
    const last = rest.findLastIndex(({ block }) => block.type !== 'list');
    const { texts, moved: others } = textsOf(rest.slice(0, last + 1).map(withoutMarkers), own);
    moved.push(...others);
    const [text, ...paragraphs] = withoutTypedMarkers([...(item.text ? [item.text] : []), ...texts], own);
    if (text) item.text = text;
    if (paragraphs.length > 0) item.paragraphs = paragraphs;
    for (const part of rest.slice(last + 1)) Object.assign(item, nested([part], own, item));
  }
  return item.text || item.items ? item : undefined;
}

/** The language of an item; if it is nothing but a text, that of the text. */
function unwrappedItem({ text, paragraphs, items }: ItemDraft, own: Scope, scope: Scope): ItemDraft {
  if (!text) return difference(own, scope);
  const bare = withoutBullet(text);
  if (paragraphs || items) return { text: bare, ...difference(own, scope) };
  const { text: inner, language } = unwrapped(bare);
  return { text: inner, ...difference({ lang: own.lang, dir: own.dir, ...language }, scope) };
}

/** Texts of which none looks like an item, because they will be read again as paragraphs of one item. */
const withoutTypedMarkers = (texts: Part[][], scope: Scope): Part[][] =>
  textsOf(
    typedLists(texts.map((text) => ({ block: { type: 'paragraph', text, ...difference(scope, scope.job.text) } }))).map(withoutMarkers),
    scope,
  ).texts;

/** Whether a list is the one item before which an author has typed a marker, although the list shows one. */
const isTypedItem = ({ block, from }: Draft): boolean =>
  block.type === 'list' && block.items.length === 1 && !block.items[0]?.items && !/^(ul|ol|menu|dir)$/.test(from?.tag ?? '');

/** A list between the paragraphs of an item. With markers its lines would look like items of the outer list. */
const withoutMarkers = (draft: Draft): Draft =>
  draft.block.type === 'list' ? { ...draft, block: { ...draft.block, marker: 'none' } } : draft;

/** The items of a nested list, after those that an item has. They state its language if that is not the one of the item. */
function nested([draft]: Draft[], own: Scope, { items = [] }: ItemDraft = {}): ItemDraft {
  if (draft?.block.type !== 'list') return {};
  const { items: more, marker, start, reversed, lang = own.job.text.lang, dir = own.job.text.dir } = draft.block;
  const language = difference({ lang, dir }, own);
  return { items: [...items, ...more.map((item) => ({ ...language, ...item }))], marker, start, reversed };
}

const markers: Record<string, ListMarker> = {
  letter: 'letter',
  a: 'letter',
  'lower-alpha': 'letter',
  'lower-latin': 'letter',
  'upper-letter': 'upper-letter',
  A: 'upper-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  roman: 'roman',
  i: 'roman',
  'lower-roman': 'roman',
  'upper-roman': 'upper-roman',
  I: 'upper-roman',
  none: 'none',
};

/** What stands before the items; our own lists say it in `data-marker`. */
function markerOf(element: HtmlElement): Omit<ListDraft, 'items'> {
  const { type, start, reversed, 'data-marker': own } = element.attributes;
  const isOrdered = element.tag === 'ol';
  const marker = markers[own ?? listStyle(element) ?? type ?? ''] ?? (isOrdered ? 'number' : 'bullet');
  if (marker === 'none' || !isOrdered) return { marker: marker === 'none' ? marker : 'bullet' };
  const [first] = elementsIn(element.children);
  const number = Number.parseInt(start ?? first?.attributes.value ?? '', 10);
  const isCounted = Number.isSafeInteger(number) && (number !== 1 || reversed !== undefined);
  return { marker, ...(isCounted && { start: number }), ...(reversed !== undefined && { reversed: true as const }) };
}
