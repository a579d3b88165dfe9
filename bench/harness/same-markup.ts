import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes whose property in React has another name than in lower case. */
const properties: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  ...Object.fromEntries(
    ['tabIndex', 'dateTime', 'hrefLang', 'srcSet', 'popoverTarget', 'crossOrigin'].map((name) => [name.toLowerCase(), name]),
  ),
};
const booleans = ['hidden', 'inert', 'open'];

const isElement = (node: Node): node is Element => 'tagName' in node;

function* elements(node: { childNodes: Node[] }): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elements(child);
  }
}

const literal = (text: string) => JSON.stringify(text);

/** The calls that a compiler makes of JSX. `value` writes the value of an attribute. */
function calls(node: Node, value: (text: string) => string): string[] {
  if ('value' in node) return [literal(node.value)];
  if (!isElement(node)) return [];
  const given = node.attrs.map(({ name, value: text }) => {
    const isTrue = booleans.includes(name) && text === '';
    return `${literal(properties[name] ?? name)}: ${isTrue ? 'true' : value(text)}`;
  });
  const isCopied = node.tagName === 'article';
  const children = node.childNodes.flatMap((child) => calls(child, value));
  const content = children.length === 0 ? [] : [`children: ${children.length === 1 ? children[0] : `[${children.join(', ')}]`}`];
  const call = `${children.length > 1 ? 'jsxs' : 'jsx'}(${literal(node.tagName)}, { ${[...given, ...content].join(', ')} }${isCopied ? ', id' : ''})`;
  return [isCopied ? `articleIds.map((id) => ${call})` : call];
}

/** The page of a document as plain React elements, without any component; the article stands there once for every id. */
export function sameMarkupModule(html: string): string {
  const root = [...elements(parse(html))].find(({ attrs }) => attrs.some(({ name, value }) => name === 'id' && value === 'root'));
  const article = root && [...elements(root)].find(({ tagName }) => tagName === 'article');
  if (!root || !article) throw new Error('The document has no root, or no article in it.');
  const ids = [...elements(article)].flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value));
  const value = (text: string) =>
    ids.includes(text) ? `${ids.indexOf(text) === 0 ? 'id' : `id + '-${ids.indexOf(text)}'`}` : literal(text);
  const content = root.childNodes.flatMap((child) => calls(child, value));
  return `import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
export const Page = ({ articleIds }) => jsxs(Fragment, { children: [${content.join(',\n')}] });`;
}

/** The markup of a document's page, whatever its ids, to compare two of them. */
export const withoutIds = (html: string): string =>
  (/<div id="root">([\s\S]*)<\/div>/.exec(html)?.[1] ?? '')
    .replace(/ (id|popovertarget|aria-labelledby|name)="[^"]*"/gi, ' $1')
    .replace(/ dateTime=/g, ' datetime=');
