import { quoteMarksData } from './quote-marks-data.js';

/** Opening and closing quotation mark. */
export type QuoteMarks = readonly [open: string, close: string];

/**
 * The quotation marks of a language, according to CLDR and the Interinstitutional Style Guide; English ones for a language without entry.
 *
 * @param tag BCP 47 tag; of its subtags script and region count, variants and extensions do not
 * @param depth 0 for a quotation, 1 for one inside it, and so on by turns
 */
export function quoteMarks(tag: string | undefined, depth = 0): QuoteMarks {
  const marks = (
    keysOf(tag ?? '')
      .map(marksOf)
      .find(Boolean) ?? '“|”|‘|’'
  ).split('|');
  const [open = '', close = ''] = depth % 2 ? marks.slice(2) : marks;
  return [open, close];
}

/** The keys of a tag in the table, the most specific first: "zh-hant" and "zh" for "zh-Hant-x-foo". */
function keysOf(tag: string): string[] {
  // A single letter or digit begins an extension or private use.
  const [language = '', ...rest] = (tag.toLowerCase().split(/-\w(-|$)/)[0] ?? '').split('-');
  return [...rest.filter((part) => /^([a-z]{2}|\d{3}|[a-z]{4})$/.test(part)).map((part) => `${language}-${part}`), language];
}

const marksOf = (key: string) =>
  quoteMarksData
    .split('\n')
    .find((line) => `${line} `.includes(` ${key} `))
    ?.split(' ')[0];

/** Languages that write no mark before the further paragraphs of a quotation. */
const onceOnly = /^(bg|bs|cs|da|de|et|fi|hr|hu|lt|lv|mk|mo|nb|nn|no|pl|ro|ru|sh|sk|sl|sr|sv|uk)\b/i;

/** The mark before each further paragraph of a quotation: the opening one in English, the closing one in Spanish (Real Academia Española), none in others. */
export function paragraphMark(tag: string | undefined, [open, close]: QuoteMarks): string {
  if (/^es\b/i.test(tag ?? '')) return close;
  return onceOnly.test(tag ?? '') ? '' : open;
}
