import { type LanguageOfPart, language } from './language.js';
import { type Fields, object, type Reader, reportProblem, text } from './reader.js';
import { address, texts, textWhere } from './values.js';

/** A quotation. `text` does not include quotation marks. `lang` and `dir` apply to the quoted words. */
export interface Quotation extends LanguageOfPart {
  /** One string per paragraph. */
  text?: string | readonly string[] | undefined;
  /** The person, group or role quoted. */
  attribution?: string | undefined;
  /** Introductory words, shown instead of `attribution`: "The Chairs of the meeting said:". */
  leadIn?: string | undefined;
  /** URL of the source (HTML `cite`). */
  cite?: string | undefined;
  /**
   * Opening and closing mark, or `none` for no marks.
   * @default the marks of the language
   */
  marks?: readonly [open: string, close: string] | 'none' | undefined;
}

const none = /* @__PURE__ */ textWhere((given) => /^none$/i.test(given), 'marks');

/** Reads two marks as they are: French ones hold spaces. Anything else leaves the marks to the language. */
const marks: Reader<readonly [open: string, close: string] | 'none'> = (value, context) => {
  if (!Array.isArray(value)) return none(value, context) ? 'none' : undefined;
  const [open, close] = value;
  return typeof open === 'string' && typeof close === 'string' ? [open, close] : reportProblem(context, 'marks', value);
};

const fields = {
  text: texts,
  attribution: text,
  leadIn: text,
  cite: address,
  marks,
  ...language,
} satisfies Fields<Quotation>;

export const quotation = /* @__PURE__ */ object(fields, { required: ['text'] });
/** A quotation whose text is passed as children of the component. */
export const quotationOfChildren = /* @__PURE__ */ object(fields);

export type ReadQuotation = NonNullable<ReturnType<typeof quotation>>;
