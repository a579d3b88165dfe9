import { addressIn } from './addresses.js';
import { isBlockTag, isLostTag, isPlainTag, isSilentTag } from './elements.js';
import { elementsIn, type HtmlElement, type HtmlNode, textOf } from './html-tree.js';
import type { Scope } from './job.js';
import { difference, inside } from './language.js';
import { isGenerated, ownExpansion, partIn, quotationIn } from './own-markup/inline.js';
import { collapsed, isEmpty, type Part, type PartElement } from './parts.js';
import { pictureOf } from './photo-block.js';
import { formattingOf, isHidden, isWordMarker } from './styles.js';
import { fragmentOf } from './targets.js';
import { tidy } from './tidy.js';

/** Converts nodes into running text. */
export const inline = (nodes: readonly HtmlNode[], scope: Scope): Part[] =>
  tidy(nodes.flatMap((node) => (typeof node === 'string' ? [collapsed(node)] : elementOf(node, scope))));

function elementOf(element: HtmlElement, outer: Scope): Part[] {
  const { tag, attributes } = element;
  const { job } = outer;
  const note = job.notes.marks.get(element);
  if (note !== undefined) return [{ type: 'footnote', note }];
  if (job.skipped.has(element) || job.notes.backLinks.has(element) || isSilentTag(tag) || isNotRead(element)) return [];
  if (tag === 'br') return [{ type: 'break' }];
  if (tag === 'img') return pictureOf(element, inside(element, outer));
  if (tag === 'input' && attributes.type === 'checkbox') return [attributes.checked === undefined ? '☐ ' : '☑ '];
  if (isLostTag(tag)) {
    job.report(element, 'removed', tag);
    return [];
  }
  const scope = inside(element, outer);
  const parts = tag === 'pre' ? preformatted(element, scope) : inline(element.children, scope);
  const text = isBlockTag(tag) ? [' ', ...parts, ' '] : parts;
  return formatted(element, text, outer, scope);
}

const isNotRead = (element: HtmlElement) => isHidden(element) || isWordMarker(element) || isGenerated(element);

/** Text with line breaks as they are in the source. */
const preformatted = (element: HtmlElement, scope: Scope): Part[] =>
  tidy(
    element.children.flatMap((node) =>
      typeof node === 'string'
        ? node.split('\n').flatMap((line, index): Part[] => [...(index > 0 ? [{ type: 'break' as const }] : []), collapsed(line)])
        : elementOf(node, scope),
    ),
  );

/** The text of an element as what the element makes of it: a link, emphasis, a quotation. */
export function formatted(element: HtmlElement, parts: Part[], outer: Scope, scope = inside(element, outer)): Part[] {
  const language = difference(scope, outer);
  const meant = tidy(meaningOf(element, parts, scope));
  const styled = formattingOf(element).reduce<Part[]>((text, type) => (isEmpty(text) ? text : tidy([{ type, text }])), meant);
  if (Object.keys(language).length === 0) return isBare(element) ? quotationIn(styled, scope.lang) : styled;
  return partIn(language, styled);
}

/** Whether an element says nothing by itself, as the one in which our inline quotations are. */
const isBare = ({ tag, attributes }: HtmlElement) => tag === 'span' && Object.keys(attributes).length === 0;

function meaningOf(element: HtmlElement, parts: Part[], scope: Scope): Part[] {
  const { tag, attributes } = element;
  const { job } = scope;
  switch (tag) {
    case 'a':
      return linkOf(element, parts, scope);
    case 'abbr': {
      const expansion = attributes.title?.trim();
      if (!expansion || job.options.abbreviations === false || elementsIn(element.children).length > 0) return parts;
      return leaf({ type: 'abbreviation', expansion: collapsed(expansion) }, parts);
    }
    case 'time':
      return leaf({ type: 'time', dateTime: attributes.datetime?.trim() || undefined }, parts);
    case 'q':
      return [{ type: 'quotation', text: parts }];
    case 'code':
    case 'kbd':
    case 'samp':
      return leaf({ type: 'identifier' }, parts);
    case 's':
    case 'strike':
    case 'del':
    case 'mark':
      if (!isEmpty(parts)) job.report(element, 'meaning', tag);
      return parts;
    default: {
      const expanded = ownExpansion(element);
      if (expanded && job.options.abbreviations !== false) return [{ type: 'abbreviation', ...expanded }];
      if (attributes.translate === 'no' && !isBlockTag(tag)) return leaf({ type: 'identifier' }, parts);
      if (!isFamiliar(tag) && isFamiliar(element.parent?.tag ?? 'p') && !isEmpty(parts)) job.report(element, 'element', tag);
      return parts;
    }
  }
}

/** Elements that need no report: articles have them, or they say nothing. */
const isFamiliar = (tag: string) =>
  isPlainTag(tag) ||
  isBlockTag(tag) ||
  /^(a|abbr|b|strong|i|em|cite|dfn|var|sup|sub|bdo|bdi|q|time|code|kbd|samp|s|strike|del|mark)$/.test(tag);

/** An element whose text is a plain string. Formatted text stays as it is. */
function leaf(element: PartElement, parts: Part[]): Part[] {
  if (parts.some((part) => typeof part !== 'string')) return parts;
  const text = parts.join('');
  const trimmed = text.trim();
  if (!trimmed) return parts;
  const start = text.indexOf(trimmed);
  return [text.slice(0, start), { ...element, text: trimmed }, text.slice(start + trimmed.length)];
}

function linkOf(element: HtmlElement, parts: Part[], scope: Scope): Part[] {
  const { job } = scope;
  const { href, hreflang, 'data-identifier': identifier } = element.attributes;
  if (href === undefined) return parts;
  const fragment = fragmentOf(element);
  if (fragment === undefined) {
    const address = addressIn(element, 'href', scope);
    if (address && parts.length > 0 && parts.every((part) => typeof part === 'object' && part.type === 'picture'))
      job.report(element, 'linked-picture', address);
    return address ? [{ type: 'link', text: parts, href: address, hrefLang: hreflang, identifier }] : parts;
  }
  const heading = job.targets.headingOf(fragment);
  if (heading !== undefined) return [{ type: 'link', text: parts, href: `#${encodeURIComponent(heading)}` }];
  // What leads back to the top of a page, or from a note to its mark, is not content.
  if (/^(?:\s|\^|↑|↩|⤴|\ufe0e|\ufe0f)*$/u.test(textOf([element]))) return [];
  job.report(element, element.parent?.tag === 'sup' && !job.targets.elements.has(fragment) ? 'note' : 'target', `#${fragment}`);
  return parts;
}
