import type { Draft, ItemDraft, ListDraft, TypedItem } from './draft.js';
import { descendants, textOf } from './html-tree.js';
import { difference } from './language.js';
import { romanNumber } from './numerals.js';
import { unwrapped } from './paragraphs.js';
import { isBreak, lines, type Part, splitAt } from './parts.js';
import { isWordMarker, wordList } from './styles.js';
import { trimmedParts } from './tidy.js';

/** Signs that nobody types but to begin an item. */
const bullet = /^(?:[•·▪■□◦‣⁃●○∙\uf0b7\uf0a7]\s*)+/u;
/** Signs that begin an item if the next paragraph begins with one, too. */
const maybeBullet = /^[-*§o]\s+(?=\S)/u;
const numbered = /^\(?(\d{1,3})[.)]\s+(?=\S)/u;
const lettered = /^\(?([a-z])\)\s+(?=\S)/u;

/** What the beginning of a text says about it as an item. */
function markerIn(text: string): (Omit<TypedItem, 'text' | 'level'> & { length: number }) | undefined {
  const found = (pattern: RegExp) => pattern.exec(text);
  const certain = found(bullet);
  if (certain) return { marker: 'bullet', isCertain: true, length: certain[0].length };
  const maybe = found(maybeBullet);
  if (maybe) return { marker: 'bullet', isCertain: false, length: maybe[0].length };
  const number = found(numbered);
  if (number) return { marker: 'number', number: Number(number[1]), isCertain: false, length: number[0].length };
  const letter = found(lettered);
  return letter
    ? { marker: 'letter', number: (letter[1] ?? 'a').charCodeAt(0) - 96, isCertain: false, length: letter[0].length }
    : undefined;
}

/** The item that a text is, if it begins with a marker. */
function typedItem(text: readonly Part[]): TypedItem | undefined {
  const [first] = text;
  const marker = typeof first === 'string' ? markerIn(first) : undefined;
  if (!marker || typeof first !== 'string') return undefined;
  const rest = trimmedParts([first.slice(marker.length), ...text.slice(1)].filter((part) => part !== ''));
  return rest.length > 0 ? { ...marker, level: 1, text: rest } : undefined;
}

/** The text of an item without a sign that its author has typed, although the list shows one. */
export function withoutBullet(text: Part[]): Part[] {
  const item = typedItem(text);
  return item?.isCertain ? item.text : text;
}

/** The item of a list of Word: a paragraph whose style says so, with a marker that is not part of its text. */
function wordItem({ block, from }: Draft): TypedItem | undefined {
  const style = wordList(from);
  if (!style || !from || block.type !== 'paragraph') return undefined;
  const sign = [...descendants(from)].find(isWordMarker);
  const item = { ...style, isCertain: true, text: withoutBullet(block.text) };
  const written = (sign ? textOf([sign]) : '').trim();
  const [, digits, roman, letter] = /^\(?(?:(\d+)[.)]?|(i|[ivxlc]{2,})[.)]|([a-z])[.)])$/i.exec(written) ?? [];
  if (digits) return { ...item, marker: 'number', number: Number(digits) };
  const sized = <Marker extends 'letter' | 'roman'>(marker: Marker) => (/[A-Z]/.test(written) ? (`upper-${marker}` as const) : marker);
  if (roman) return { ...item, marker: sized('roman'), number: romanNumber(roman.toLowerCase()) };
  return letter ? { ...item, marker: sized('letter'), number: letter.toLowerCase().charCodeAt(0) - 96 } : { ...item, marker: 'bullet' };
}

/** A paragraph whose lines are items, with what stands before the first: one paragraph each. */
function linesOfItems(draft: Draft): Draft[] {
  const { block } = draft;
  if (block.type !== 'paragraph' || wordList(draft.from)) return [draft];
  const rows = splitAt(block.text, isBreak).map(trimmedParts);
  const items = rows.map(typedItem);
  const first = items.findIndex(Boolean);
  const own = items.slice(first);
  const follows = (item: TypedItem | undefined, index: number) => item && (index === 0 || isNext(own[index - 1] as TypedItem, item));
  if (first < 0 || (rows.length > 1 && own.length < 2 && !own[0]?.isCertain) || !own.every(follows)) return [draft];
  const paragraph = (text: Part[], item?: TypedItem): Draft => ({ ...draft, block: { ...block, text }, item });
  return [
    ...(first > 0 ? [paragraph(lines(rows.slice(0, first)))] : []),
    ...own.map((item, index) => paragraph(rows[first + index] ?? [], item)),
  ];
}

const isNext = (one: TypedItem, next: TypedItem) =>
  one.list === next.list &&
  (one.list !== undefined || (one.marker === next.marker && (next.number === undefined || next.number === (one.number ?? 0) + 1)));

/** Makes lists of paragraphs that are in fact the items of one. */
export function typedLists(drafts: readonly Draft[]): Draft[] {
  const given = drafts.flatMap(linesOfItems).map((draft) => ({ ...draft, item: draft.item ?? wordItem(draft) }));
  const result: Draft[] = [];
  for (let index = 0; index < given.length; ) {
    let end = index + 1;
    while (belongs(given[end - 1] as Draft, given[end])) end++;
    const run = given.slice(index, end);
    const items = run.flatMap(({ item }) => item ?? []);
    const [{ block, from }] = run as [Draft];
    if (isList(items)) result.push({ block: { type: 'list', ...nested(items), ...difference(block, {}) }, from });
    else for (const { block, from } of run) result.push({ block, from });
    index = end;
  }
  return result;
}

/** Whether a paragraph is the next item after another. */
const belongs = (one: Draft, next: Draft | undefined) =>
  one.item && next?.item && isNext(one.item, next.item) && one.block.lang === next.block.lang && one.block.dir === next.block.dir;

/** Whether items make a list: one may be a sentence that begins like an item. */
const isList = ([first, ...others]: readonly TypedItem[]): boolean => first !== undefined && (first.isCertain || others.length > 0);

function nested(items: readonly TypedItem[]): ListDraft {
  const [{ level, marker, number }] = items as [TypedItem];
  const result: ItemDraft[] = [];
  for (let index = 0; index < items.length; ) {
    let end = index + 1;
    while ((items[end]?.level ?? 0) > level) end++;
    const { text, language } = unwrapped((items[index] as TypedItem).text);
    result.push({ text, ...language, ...(end > index + 1 && nested(items.slice(index + 1, end))) });
    index = end;
  }
  return { items: result, marker, ...(number !== undefined && number !== 1 && { start: number }) };
}
