/** Opening and closing quotation mark. */
export type QuoteMarks = readonly [open: string, close: string, languages?: string];

/** Outer marks and the tags that they belong to, as a pattern, according to CLDR and the Interinstitutional Style Guide. */
const marks: readonly QuoteMarks[] = [
  ['«', '»', 'el|es|it|lv|nb|no|pt|ru|uk|(de|fr)-.*ch'],
  ['„', '“', 'bg|cs|de|et|lt|sk|sl'],
  ['„', '”', 'hr|hu|pl|ro'],
  ['«\u202f', '\u202f»', 'fr'],
  ['”', '”', 'da|fi|he|sv'],
  ['”', '“', 'ar'],
  ['「', '」', 'ja|zh-.*(tw|hk)'],
  ['‘', '’', 'en-.*gb'],
];

/** The quotation marks of a language; American ones for a language that is not listed. */
export const quoteMarks = (tag = ''): QuoteMarks =>
  marks.find(([, , languages]) => RegExp(`^(${languages})\\b`, 'i').test(tag)) ?? ['“', '”'];
