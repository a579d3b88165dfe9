import type { Part } from './draft.js';

export type { Part, PartElement } from './draft.js';

/** The visible text of parts. */
export const plainText = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.type === 'break') return '\n';
      return typeof part.text === 'string' ? part.text : plainText(part.text ?? []);
    })
    .join('');

export const isBreak = (part: Part | undefined): boolean => typeof part === 'object' && part.type === 'break';

/** Whether parts contain anything to read. */
export const isEmpty = (parts: readonly Part[]): boolean =>
  parts.every((part) => (typeof part === 'string' ? part.trim() === '' : part.type === 'break'));

/** Zero-width spaces separate words of some scripts; elsewhere editors such as those of SharePoint leave them behind. */
const strayMarks =
  /(?<![\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Thai}])\u200b|\u200b(?![\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Thai}])|\ufeff/gu;

/** White space as HTML collapses it, and without the runs of no-break spaces that editors use for indents. */
export const collapsed = (text: string): string =>
  text
    .replace(strayMarks, '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(/[ \u00a0]{2,}/g, ' ');

/** Splits parts at places that a function finds. */
export function splitAt(parts: readonly Part[], isPlace: (part: Part, index: number) => boolean): Part[][] {
  const pieces: Part[][] = [[]];
  for (const [index, part] of parts.entries()) {
    if (isPlace(part, index)) pieces.push([]);
    else pieces.at(-1)?.push(part);
  }
  return pieces;
}

/** Texts one below the other, with a blank line between if they are paragraphs. */
export const lines = (texts: readonly (readonly Part[])[], breaks = 1): Part[] =>
  texts.flatMap((text, index) => (index === 0 ? text : [...Array.from({ length: breaks }, (): Part => ({ type: 'break' })), ...text]));
