import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { isBlockTag } from './elements.js';
import { paragraphsOnly } from './paragraphs-only.js';
import { withFewAttributes } from './with-few-attributes.js';

export type HtmlNode = string | HtmlElement;

/** An element of the given HTML, in the form that the conversion needs. */
export interface HtmlElement {
  tag: string;
  attributes: Readonly<Record<string, string | undefined>>;
  /** What is in the element. */
  children: HtmlNode[];
  parent: HtmlElement | undefined;
  /** Whether it contains elements that are blocks. */
  hasBlock: boolean;
  /** Position of the start tag, counted from 1; absent for elements that the parser has added. */
  at?: { line: number; column: number; source: string } | undefined;
}

/** Maximum number of elements inside each other; browsers have the same limit. */
const maxDepth = 512;

class TooMuch extends Error {}

/** A tree adapter that gives up when the parser would build far more than the text contains, which takes time out of proportion. */
function limitedAdapter(maxElements: number): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      if (++elements > maxElements) throw new TooMuch();
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush: () => {
      if (++depth > maxDepth) throw new TooMuch();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/** The `<html>` element, and whether what it contains has been reduced to paragraphs. */
export interface HtmlTree {
  root: HtmlElement;
  isReduced: boolean;
}

/** Parses HTML as browsers do. What is nested too deeply is reduced to its paragraphs. */
export function htmlTree(given: string): HtmlTree {
  const html = withFewAttributes(given);
  try {
    return { root: parsed(html, true), isReduced: false };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { root: parsed(paragraphsOnly(html), false), isReduced: true };
  }
}

function parsed(html: string, sourceCodeLocationInfo: boolean): HtmlElement {
  // An element takes at least three characters, `<b>`; the parser adds others, such as formatting that spans paragraphs.
  const treeAdapter = limitedAdapter(html.length / 2 + 1000);
  const tree = parse(html, { sourceCodeLocationInfo, scriptingEnabled: false, treeAdapter });
  return converted(tree.childNodes.find(defaultTreeAdapter.isElementNode) as DefaultTreeAdapterTypes.Element, html, undefined);
}

function converted(element: DefaultTreeAdapterTypes.Element, html: string, parent: HtmlElement | undefined): HtmlElement {
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, value } of element.attrs) attributes[name] ??= value;
  const location = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
  const result: HtmlElement = { tag: element.tagName.toLowerCase(), attributes, children: [], parent, hasBlock: false };
  if (location)
    result.at = { line: location.startLine, column: location.startCol, source: html.slice(location.startOffset, location.endOffset) };
  for (const node of element.childNodes) {
    if (defaultTreeAdapter.isTextNode(node)) result.children.push(node.value);
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    const child = converted(node, html, result);
    result.children.push(child);
    result.hasBlock ||= child.hasBlock || isBlockTag(child.tag);
  }
  return result;
}

/** All elements below one, in the order of the text. */
export function* descendants({ children }: HtmlElement): Generator<HtmlElement> {
  for (const child of children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendants(child);
  }
}

/** The text of nodes, as it is in the source. */
export const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');

export const elementsIn = (nodes: readonly HtmlNode[]): HtmlElement[] => nodes.filter((node) => typeof node !== 'string');

/** Whether an element has a class. */
export const hasClass = ({ attributes }: HtmlElement, name: string): boolean => (attributes.class ?? '').split(/\s+/).includes(name);
