import type { ReadHtmlElement, ReadHtmlNode } from './html.js';
import { type ElementRule, globalAttributes, htmlElements, unreadableElements } from './html-elements.js';
import { nestedHtml } from './html-nesting.js';
import { hasContent } from './html-settled.js';
import { language } from './language.js';
import { nestable } from './nesting.js';
import { type Context, object, type Reader, readAt, reportProblem, text, wellFormed } from './reader.js';

/** Maximum number of elements inside each other. */
const maxDepth = 16;

const nodes: Reader<ReadHtmlNode[]> = /* @__PURE__ */ nestable(maxDepth, (value, context) => {
  const found = Array.isArray(value)
    ? Array.from({ length: value.length }, (_, index) => readAt(node, value, index, context) ?? []).flat()
    : node(value, context);
  return found && found.length > 0 ? found : undefined;
});

/** Reads a text or an element. Of an element that is not allowed its content remains. */
const node: Reader<ReadHtmlNode[]> = (value, context) => {
  if (typeof value === 'string') return [wellFormed(value, context)];
  if (Array.isArray(value)) return reportProblem(context, 'text', value);
  if (typeof value !== 'object' || value === null || !('tag' in value)) {
    const given = text(value, context);
    return given === undefined ? undefined : [given];
  }
  const tag = readAt(text, value, 'tag', context)?.toLowerCase() ?? '';
  if (unreadableElements.test(tag)) return reportProblem(context, 'element', tag, 'it is left out');
  const children = readAt(nodes, value, 'children', context) ?? [];
  const rule = Object.hasOwn(htmlElements, tag) ? htmlElements[tag] : undefined;
  if (!rule) return reportProblem(context, 'element', tag, 'only its content is kept') ?? children;
  const attributes = attributesOf(rule, value, context);
  return [{ tag, ...(Object.keys(attributes).length > 0 && { attributes }), ...(children.length > 0 && { children }) }];
};

/** Reads the attributes that an element may have, whatever the case of their names. */
function attributesOf(rule: ElementRule, element: object, context: Context): NonNullable<ReadHtmlElement['attributes']> {
  const read: NonNullable<ReadHtmlElement['attributes']> = {};
  const given: Reader<true> = (value, inner) => {
    if (typeof value !== 'object' || value === null) return reportProblem(inner, 'object', value);
    const names = new Map(Object.keys(value).map((name) => [name.toLowerCase(), name]));
    for (const [name, reader] of Object.entries({ ...globalAttributes, ...rule.attributes })) {
      const own = names.get(name.toLowerCase());
      const content = own === undefined ? undefined : readAt(reader, value, own, inner);
      if (content !== undefined) read[name] = content;
    }
    return true;
  };
  readAt(given, element, 'attributes', context);
  return read;
}

export const htmlTree = /* @__PURE__ */ object(
  { children: nodes, ...language },
  {
    required: ['children'],
    refine: (content, context) => {
      content.children = nestedHtml(content.children, (tag, parent) => reportProblem(context, 'misplaced', tag, parent));
      return hasContent({ tag: 'div', children: content.children });
    },
  },
);
