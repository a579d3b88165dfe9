import type { ReadFootnoteMark, ReadInline, ReadLinkElement, ReadProse } from './inline.js';
import type { Context } from './problems.js';
import { isVisible, reportProblem } from './reader.js';

/** A link whose text contains no link (HTML: interactive content). Marks of footnotes follow it, because they are links too. */
export function unlinked(link: ReadLinkElement, context: Context): ReadInline[] {
  const marks: ReadFootnoteMark[] = [];
  const without = (text: ReadProse): ReadInline[] =>
    joined(
      partsOf(text).flatMap((part) => {
        if (typeof part === 'string') return [part];
        if (part.type === 'footnote') {
          marks.push(part);
          return [];
        }
        if (part.type === 'link') return reportProblem(context, 'nested-link', part.href) ?? without(part.text);
        if (!('text' in part) || !Array.isArray(part.text)) return [part];
        const text = without(part.text);
        // Without its marks and links there may be nothing left to stress or to quote.
        return hasText(text) ? [{ ...part, text: simplest(text) } as ReadInline] : text;
      }),
    );
  if (!Array.isArray(link.text)) return [link];
  const text = without(link.text);
  return hasText(text) ? [{ ...link, text: simplest(text) }, ...marks] : [...text, ...marks];
}

/** A single string instead of a list of one. */
export const simplest = (parts: ReadInline[]): ReadProse => (parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts);

/** The parts of a text; a string is one. */
export const partsOf = (text: ReadProse): ReadInline[] => (Array.isArray(text) ? text : [text]);

/** Whether there is more than white space and line breaks. */
export const hasText = (text: ReadProse): boolean =>
  partsOf(text).some((part) => (typeof part === 'string' ? isVisible(part) : part.type !== 'break'));

/** The parts with adjacent strings in one, so that the server's HTML and the browser's text nodes agree. */
export function joined(parts: ReadInline[]): ReadInline[] {
  return parts.reduce<ReadInline[]>((all, part) => {
    const last = all.length - 1;
    if (typeof part === 'string' && typeof all[last] === 'string') all[last] += part;
    else all.push(part);
    return all;
  }, []);
}

/** The parts without white space and line breaks at both ends. */
export function trimmed(parts: ReadInline[]): ReadInline[] {
  const isSpace = (part: ReadInline | undefined) => part !== undefined && !hasText([part]);
  let [start, end] = [0, parts.length];
  while (start < end && isSpace(parts[start])) start++;
  while (end > start && isSpace(parts[end - 1])) end--;
  return parts.slice(start, end).map((part, index, { length }) => {
    if (typeof part !== 'string') return part;
    const begun = index === 0 ? part.trimStart() : part;
    return index === length - 1 ? begun.trimEnd() : begun;
  });
}
