/** Opening and closing quotation mark. */
export type QuoteMarks = readonly [open: string, close: string];

const english: QuoteMarks = ['“', '”'];
const low: QuoteMarks = ['„', '“'];
const lowRight: QuoteMarks = ['„', '”'];
const angle: QuoteMarks = ['«', '»'];
const right: QuoteMarks = ['”', '”'];

/** Outer marks by language, according to CLDR and the Interinstitutional Style Guide. */
const marks: Record<string, QuoteMarks> = {
  ar: ['”', '“'],
  bg: low,
  cs: low,
  da: right,
  de: low,
  el: angle,
  es: angle,
  et: low,
  fi: right,
  fr: ['« ', ' »'],
  he: right,
  hr: lowRight,
  hu: lowRight,
  it: angle,
  ja: ['「', '」'],
  lt: low,
  lv: angle,
  mt: english,
  nb: angle,
  no: angle,
  pl: lowRight,
  pt: angle,
  ro: lowRight,
  ru: angle,
  sk: low,
  sl: low,
  sv: right,
  uk: angle,
  zh: english,
  'zh-TW': ['「', '」'],
  'zh-HK': ['「', '」'],
  'de-CH': angle,
  'fr-CH': angle,
  'en-GB': ['‘', '’'],
};

const marksOf = (tag: string) => (Object.hasOwn(marks, tag) ? marks[tag] : undefined);

/** The quotation marks of a language; English ones for a language that is not listed. */
export function quoteMarks(tag: string | undefined): QuoteMarks {
  if (!tag) return english;
  const [language = '', ...rest] = tag.split('-');
  const region = rest.at(-1)?.toUpperCase();
  return marksOf(`${language.toLowerCase()}-${region}`) ?? marksOf(language.toLowerCase()) ?? english;
}
