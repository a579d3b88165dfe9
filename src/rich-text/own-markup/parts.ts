import type { ReadLanguage } from '../../content/language-of-part.js';
import type { Flow } from '../description-list.js';
import type { Draft } from '../draft.js';
import { isLostTag } from '../elements.js';
import { descendants, type HtmlElement, type HtmlNode, hasClass, textOf } from '../html-tree.js';
import { inline } from '../inline.js';
import type { Scope } from '../job.js';
import { difference, inside } from '../language.js';
import { collapsed, type Part } from '../parts.js';
import { trimmedParts } from '../tidy.js';
import { partIn } from './inline.js';

/**
 * Reads an element with a class of ours as the block from which our component has rendered it; `undefined` if it is not built as ours
 * are. Then it is read like any other, so that no word is lost.
 */
export type OwnBlock = (element: HtmlElement, scope: Scope, flow: Flow) => Draft[] | undefined;

/** The children of an element without the white space between them. */
export const visible = ({ children }: HtmlElement): HtmlNode[] => children.filter((node) => typeof node !== 'string' || node.trim());

const isOf = (node: HtmlNode | undefined, name: string): node is HtmlElement =>
  typeof node === 'object' && (name.startsWith('pr-') ? hasClass(node, name) : node.tag === name);

/**
 * The children of an element, if they are those that one of ours has, in this order; otherwise `undefined`.
 *
 * @param names class or tag of each child; with "?" it may be missing
 */
export function childrenOf(element: HtmlElement, ...names: readonly string[]): (HtmlElement | undefined)[] | undefined {
  const given = visible(element);
  const found = names.map((name) => (isOf(given[0], name.replace('?', '')) ? (given.shift() as HtmlElement) : undefined));
  return given.length === 0 && names.every((name, index) => found[index] || name.endsWith('?')) ? found : undefined;
}

/** Whether an element contains nothing but running text. */
export const isProse = (element: HtmlElement): boolean =>
  !element.hasBlock && ![...descendants(element)].some(({ tag }) => tag === 'img' || isLostTag(tag));

/** The words in nodes, as their readers see them. */
export const wordsOf = (nodes: readonly HtmlNode[]): string => collapsed(textOf(nodes)).trim();

/** The text of nodes with its line breaks. */
export const linesOf = (nodes: readonly HtmlNode[]): string => textOf(nodes).trim();

/** The running text of an element, marked where it is in another language than what is around it in the content. */
export function proseOf(element: HtmlElement, scope: Scope, around: ReadLanguage = scope): Part[] {
  const own = inside(element, scope);
  const parts = trimmedParts(inline(element.children, own));
  const language = difference(own, around);
  return Object.keys(language).length > 0 ? partIn(language, parts) : parts;
}

/** A text without markup, as an object if it is in an element that states its language. */
export function markedText(element: HtmlElement): string | ({ text: string } & ReadLanguage) {
  const [only, ...more] = visible(element);
  const marked = typeof only === 'object' && more.length === 0 ? only : undefined;
  const { lang, dir } = marked?.attributes ?? {};
  const text = wordsOf(element.children);
  return lang || dir ? { text, lang, dir: dir as ReadLanguage['dir'] } : text;
}

/** The date that an element shows: its value for machines, or else its words. */
export const dateIn = (element: HtmlElement): string => {
  const time = [...descendants(element)].find(({ tag }) => tag === 'time');
  return time?.attributes.datetime ?? wordsOf(element.children);
};

/** The scope of blocks inside a block. They state their language where it is not that of the block around them. */
export const within = (scope: Scope): Scope => ({
  ...scope,
  job: { ...scope.job, text: { lang: scope.lang, dir: scope.dir } },
  depth: scope.depth + 1,
});

/** Whether blocks may contain further blocks here; the reader of content has a limit. */
export const mayNest = ({ depth }: Scope): boolean => depth < 4;

export const languageIn = (scope: Scope): ReadLanguage => difference(scope, scope.job.text);
