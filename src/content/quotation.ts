import type { Prose, ReadProse } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { orProse, prose, proses } from './prose.js';
import { type Context, type Fields, object, type Reader, reportProblem, text } from './reader.js';
import { type TextInLanguage, textInLanguage } from './text-in-language.js';
import { address, textWhere } from './values.js';

/** A quotation. `text` does not include quotation marks. `lang` and `dir` apply to the quoted words. */
export interface Quotation extends LanguageOfPart {
  /** One text per paragraph; a single string is one paragraph. */
  text?: string | readonly Prose[] | null | undefined;
  /** The person, group or role quoted. */
  attribution?: TextInLanguage | null | undefined;
  /** Introductory words, shown instead of `attribution`: "The Chairs of the meeting said:". */
  leadIn?: Prose | null | undefined;
  /** Words that end the sentence after the quotation, shown instead of `attribution`: ", said the Chair." */
  leadOut?: Prose | null | undefined;
  /** The words as they were said, if `text` is a translation; shown in a disclosure. */
  original?: OriginalWords | null | undefined;
  /** URL of the source (HTML `cite`). */
  cite?: string | null | undefined;
  /**
   * Opening and closing mark, or `none` for no marks.
   * @default the marks of the language
   */
  marks?: readonly [open: string, close: string] | 'none' | null | undefined;
}

/** Quoted words in the language in which they were said. */
export interface OriginalWords extends LanguageOfPart {
  /** One text per paragraph; a single string is one paragraph. */
  text: string | readonly Prose[];
  /** Name of the language, in the language of the page or in its own: "français". */
  language?: string | null | undefined;
}

const original = /* @__PURE__ */ object({ text: proses, language: text, ...language } satisfies Fields<OriginalWords>, {
  required: ['text'],
});

const none = /* @__PURE__ */ textWhere((given) => /^none$/i.test(given), 'marks');

/** Reads two marks as they are: French ones hold spaces. Anything else leaves the marks to the language. */
const marks: Reader<readonly [open: string, close: string] | 'none'> = (value, context) => {
  if (!Array.isArray(value)) return none(value, context) ? 'none' : undefined;
  const [open, close] = value;
  return typeof open === 'string' && typeof close === 'string' ? [open, close] : reportProblem(context, 'marks', value);
};

const fields = {
  text: proses,
  attribution: textInLanguage,
  leadIn: prose,
  leadOut: prose,
  original: /* @__PURE__ */ orProse(original),
  cite: address,
  marks,
  ...language,
} satisfies Fields<Quotation>;

export const quotation = /* @__PURE__ */ object(fields, { required: ['text'], refine });
/** A quotation whose text is passed as children of the component. */
export const quotationOfChildren = /* @__PURE__ */ object(fields);

/** Text with marks of its own gets no second ones. */
function refine(content: { text?: ReadProse[]; marks?: NonNullable<Quotation['marks']> }, context: Context): true {
  const { text = [], marks } = content;
  const [first, last] = [edge(text[0], 0), edge(text.at(-1), -1)];
  if (marks === undefined && /^[«»„“”‘‚‹›「『"]/.test(first) && /[«»“”’‘‹›」』"][.!?]?$/.test(last)) {
    reportProblem(context, 'own-marks', first);
    content.marks = 'none';
  }
  return true;
}

/** The string at one end of a text; nothing if an element is there. */
function edge(text: ReadProse | undefined, at: 0 | -1): string {
  const part = typeof text === 'string' ? text : text?.at(at);
  return typeof part === 'string' ? part : '';
}

export type ReadOriginalWords = NonNullable<ReturnType<typeof original>>;
/** A quotation that has been read. */
export type ReadQuotation = NonNullable<ReturnType<typeof quotation>>;
