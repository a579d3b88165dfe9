import type { ReadLanguage } from '../../content/language-of-part.js';
import { type QuoteMarks, quoteMarks } from '../../format/quote-marks.js';
import { type HtmlElement, textOf } from '../html-tree.js';
import { isEmpty, type Part, plainText } from '../parts.js';
import { tidy, trimmedParts } from '../tidy.js';

// What our own components render is read as the content from which they rendered it.

/** The expansion that our abbreviations show after themselves: `<span><abbr>EU</abbr> (European Union)</span>`. */
export function ownExpansion({ tag, children, attributes }: HtmlElement): { text: string; expansion: string } | undefined {
  const [abbreviation, after, ...more] = children;
  if (tag !== 'span' || attributes.class || typeof abbreviation !== 'object' || abbreviation.tag !== 'abbr') return undefined;
  if (typeof after !== 'string' || more.length > 0) return undefined;
  const [, bracketed, plain] = /^(?: ?[(（](.+)[)）]|[:：] ?(.+))$/su.exec(after) ?? [];
  const expansion = bracketed ?? plain;
  return expansion ? { text: textOf([abbreviation]), expansion } : undefined;
}

/** A text in another language or direction. */
export const partIn = (language: ReadLanguage, text: Part[]): Part[] => tidy([{ type: 'span', text, ...language }]);

/** An inline quotation, if the marks of the language around it enclose the text, as our own are rendered; otherwise the text. */
export function quotationIn(text: Part[], lang: string | undefined): Part[] {
  // Inside a quotation they are others.
  const quoted = [0, 1].map((depth) => withoutMarks(trimmedParts(text), quoteMarks(lang, depth))).find(Boolean);
  if (!quoted) return text;
  const [first, last] = [text[0], text.at(-1)];
  const space = (isThere: boolean) => (isThere ? ' ' : '');
  const [before, after] = [space(typeof first === 'string' && /^\s/.test(first)), space(typeof last === 'string' && /\s$/.test(last))];
  return tidy([before, { type: 'quotation', text: quoted }, after]);
}

/** The parts between two quotation marks, of which one may be empty; `undefined` if these are not at both ends. */
export function withoutMarks(parts: readonly Part[], [open, close]: QuoteMarks): Part[] | undefined {
  const rest = [...parts];
  const [first] = rest;
  if (open) {
    if (typeof first !== 'string' || !first.startsWith(open)) return undefined;
    rest[0] = first.slice(open.length);
  }
  const last = rest.at(-1);
  if (close) {
    if (typeof last !== 'string' || !last.endsWith(close)) return undefined;
    rest[rest.length - 1] = last.slice(0, last.length - close.length);
  }
  return isEmpty(rest) ? undefined : rest.filter((part) => part !== '');
}

/** Whether a pair of marks encloses the whole text, and does not just begin and end it: not so in "One" and "two". */
export function isEnclosed(paragraphs: readonly (readonly Part[])[], [open, close]: QuoteMarks): boolean {
  const text = paragraphs.map(plainText).join('\n');
  if (!text.startsWith(open) || !text.endsWith(close) || text.length <= open.length + close.length) return false;
  // Between two letters it is an apostrophe.
  const middle = text.slice(open.length, -close.length).replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  const [opening, closing] = [open.trim(), close.trim()];
  let [depth, isApart, before] = [1, false, ''];
  for (const sign of middle) {
    const begins = sign === opening && (opening !== closing || /[\s([{]|^$/.test(before));
    if (begins) depth += 1;
    else if (sign === closing) depth -= 1;
    isApart ||= depth === 0;
    before = begins ? '' : sign;
  }
  return !(isApart && depth === 1);
}

/** What our pages make of the content itself: numbers and addresses of links for paper, a table of contents. */
const generated = /(?:^|\s)pr-(?:on-paper|article-contents)(?:\s|$)/;

export const isGenerated = ({ attributes }: HtmlElement): boolean => generated.test(attributes.class ?? '');
