import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { proses, quoted } from './prose.js';
import { type Fields, object, type Reader, reportProblem } from './reader.js';
import { type TextInLanguage, textInLanguage } from './text-in-language.js';
import { address } from './values.js';

/** A quotation. `text` does not include quotation marks. `lang` and `dir` apply to the quoted words. */
export interface Quotation extends LanguageOfPart {
  /** One text per paragraph; a single string is one paragraph. */
  text?: string | readonly Prose[] | undefined;
  /** The person, group or role quoted. */
  attribution?: TextInLanguage | undefined;
  /** Introductory words, shown instead of `attribution`: "The Chairs of the meeting said:". */
  leadIn?: TextInLanguage | undefined;
  /** URL of the source (HTML `cite`). */
  cite?: string | undefined;
  /**
   * Opening and closing mark, or `none` for no marks.
   * @default the marks of the language
   */
  marks?: readonly [open: string, close: string] | 'none' | undefined;
}

/** Reads two marks as they are: French ones hold spaces. Anything else leaves the marks to the language. */
const marks: Reader<readonly [open: string, close: string] | 'none'> = (value, context) => {
  if (typeof value === 'string' && value.trim().toLowerCase() === 'none') return 'none';
  const [open, close] = Array.isArray(value) ? value : [];
  if (typeof open === 'string' && typeof close === 'string') return [open, close];
  return value === '' ? undefined : reportProblem(context, 'option', value, ['none', 'a list of two marks']);
};

const fields = {
  text: /* @__PURE__ */ quoted(proses),
  attribution: textInLanguage,
  leadIn: textInLanguage,
  cite: address,
  marks,
  ...language,
} satisfies Fields<Quotation>;

export const quotation = /* @__PURE__ */ object(fields, { required: ['text'] });
/** A quotation whose text is passed as children of the component. */
export const quotationOfChildren = /* @__PURE__ */ object(fields);

export type ReadQuotation = NonNullable<ReturnType<typeof quotation>>;
