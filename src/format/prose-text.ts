import type { ReadProse } from '../content/inline.js';
import { quoteMarks } from './quote-marks.js';

/**
 * Running text as plain text, for metadata: without marks of footnotes, with a space for each line break and quotation marks around
 * quotations, abbreviations without expansions.
 *
 * @param lang BCP 47 tag of the text's language
 * @param depth how many quotations surround the text
 */
export function proseText(text: ReadProse, lang?: string, depth = 0): string {
  if (typeof text === 'string') return text;
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.type === 'footnote') return '';
      if (part.type === 'break') return ' ';
      const inside = part.lang ?? lang;
      if (part.type !== 'quotation') return proseText(part.text, inside, depth);
      // The marks are those of the text around the quotation (CSS Generated Content 3, "quotes").
      const [open, close] = quoteMarks(lang, depth);
      return open + proseText(part.text, inside, depth + 1) + close;
    })
    .join('')
    .replace(/[^\S\u00a0\u202f]+/g, ' ');
}

/** Several texts as one plain text, for metadata. */
export const prosesText = (texts: readonly ReadProse[], lang?: string): string => texts.map((text) => proseText(text, lang)).join(' ');
