import type { ReadProse } from '../content/inline.js';

/** Running text as plain text, for metadata: without marks of footnotes, with a space for each line break, abbreviations without expansions. */
export function proseText(text: ReadProse): string {
  if (typeof text === 'string') return text;
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.type === 'footnote') return '';
      return part.type === 'break' ? ' ' : proseText(part.text);
    })
    .join('')
    .replace(/\s+/g, ' ');
}

/** Several texts as one plain text, for metadata. */
export const prosesText = (texts: readonly ReadProse[]): string => texts.map(proseText).join(' ');
