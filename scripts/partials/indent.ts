import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that are not part of a line of text, so that white space beside them is not shown. */
const blocks = new Set(
  (
    'html head body base link meta title script ' +
    'address article aside blockquote caption col colgroup dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr img ' +
    'legend li main nav ol option p picture search section select source summary table tbody td tfoot th thead tr track ul video'
  ).split(' '),
);

const { isElementNode, isTextNode } = defaultTreeAdapter;

const isBlock = (node: Node) => isElementNode(node) && blocks.has(node.tagName);
const isIcon = (node: Node) => isElementNode(node) && node.tagName === 'svg';
/** What contains an icon is a command, or consists of commands, which are laid out in rows or columns: white space is not shown there. */
const isCommand = (node: Node): boolean => isElementNode(node) && (isIcon(node) || node.childNodes.some(isCommand));

/** Whether the children of an element may stand on lines of their own without a change of what is shown. */
const maySplit = ({ childNodes, tagName }: Element) =>
  tagName !== 'svg' &&
  childNodes.length > 0 &&
  childNodes.every((child) => !isTextNode(child)) &&
  (childNodes.every(isBlock) || childNodes.some(isCommand));

const widest = 120;
const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/"/g, '&quot;');
const attributeOf = ({ name, value }: { name: string; value: string }) => `${name}="${escaped(value)}"`;

function startTag({ tagName, attrs }: Element, indent: string): string {
  const attributes = attrs.map(attributeOf);
  const line = `${indent}<${[tagName, ...attributes].join(' ')}>`;
  if (line.length <= widest || attributes.length < 2) return line;
  return `${indent}<${tagName}\n${attributes.map((attribute) => `${indent}    ${attribute}`).join('\n')}\n${indent}>`;
}

function write(node: Node, indent: string): string {
  const whole = serialize(wrapping(node));
  if (!isElementNode(node) || !maySplit(node) || indent.length + whole.length <= widest) return `${indent}${whole}\n`;
  const inner = node.childNodes.map((child) => write(child, `${indent}  `)).join('');
  return `${startTag(node, indent)}\n${inner}${indent}</${node.tagName}>\n`;
}

/** A fragment around a node, because parse5 serialises what is inside. */
function wrapping(node: Node) {
  const fragment = defaultTreeAdapter.createDocumentFragment();
  fragment.childNodes.push(node);
  return fragment;
}

/** Indents a whole document. */
export const indentDocument = (given: string): string =>
  parse(given.trimEnd())
    .childNodes.map((node) => write(node, ''))
    .join('');

/** Indents HTML. White space is added only where none is shown, never to a line of text. */
export const indent = (given: string): string =>
  parseFragment(given)
    .childNodes.map((node) => write(node, ''))
    .join('');
