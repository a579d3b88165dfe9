import { type LanguageOfPart, language } from './language.js';
import { type ContentOf, type Fields, list, lose, object, type Reader, text } from './reader.js';
import { address } from './values.js';

/** Somebody's words. `text` comes without quotation marks. `lang` and `dir` are those of the quoted words. */
export interface Quotation extends LanguageOfPart {
  /** One string per paragraph. */
  text?: string | readonly string[] | undefined;
  /** Who said it: a person, a group or a role. */
  attribution?: string | undefined;
  /** The words that lead to the quotation: "The Chairs of the meeting said:". Shown instead of `attribution`. */
  leadIn?: string | undefined;
  /** URL of the source (HTML `cite`). */
  cite?: string | undefined;
  /**
   * Opening and closing mark, or `none` for no marks.
   * @default those of the language
   */
  marks?: readonly [open: string, close: string] | 'none' | undefined;
}

/** Reads two marks as they are: French ones hold spaces. Anything else leaves the marks to the language. */
const marks: Reader<readonly [open: string, close: string] | 'none'> = (value, context) => {
  if (typeof value === 'string' && value.trim().toLowerCase() === 'none') return 'none';
  const [open, close] = Array.isArray(value) ? value : [];
  if (typeof open === 'string' && typeof close === 'string') return [open, close];
  return value === '' ? undefined : lose(context, 'option', value, ['none', 'a list of two marks']);
};

const fields = {
  text: /* @__PURE__ */ list(text),
  attribution: text,
  leadIn: text,
  cite: address,
  marks,
  ...language,
} satisfies Fields<Quotation>;

export const quotation = /* @__PURE__ */ object(fields, { required: ['text'] });
/** What is stated of quoted words that are children of the component. */
export const quotationOfChildren = /* @__PURE__ */ object(fields);

export type ReadQuotation = ContentOf<typeof quotation>;
