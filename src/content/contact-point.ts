import { type LanguageOfPart, language } from './language.js';
import { type Fields, hasAny, list, object, orText, type Reader, reportProblem, text } from './reader.js';
import { address, texts } from './values.js';

/** Whom to ask about an article (schema.org ContactPoint). `lang` and `dir` apply to all its texts. */
export interface ContactPoint extends LanguageOfPart {
  /** A person, department or office: "Press office". */
  name?: string | null | undefined;
  /** "Spokesperson". */
  role?: string | null | undefined;
  /** Organisation or department, if `name` is that of a person. */
  organisation?: string | null | undefined;
  /** URL of a page about the contact, or with a form. */
  href?: string | null | undefined;
  /** Telephone numbers, as shown or with a label. */
  phones?: string | readonly (string | PhoneNumber)[] | null | undefined;
  /** E-mail addresses. */
  emails?: string | readonly string[] | null | undefined;
  /** Postal address as shown, with line breaks. */
  address?: string | null | undefined;
  /** When the contact can be reached: "Monday to Friday, 9:00–17:00". */
  hours?: string | null | undefined;
  /** Names of the languages spoken. */
  languages?: string | readonly string[] | null | undefined;
}

/** A telephone number. */
export interface PhoneNumber {
  /** As shown: "+00 (0)1 23 45 67, ext. 89". The `tel:` URL is derived from it (RFC 3966). */
  text: string;
  /**
   * "Mobile".
   * @default "Phone", in the language of the component
   */
  label?: string | null | undefined;
}

/** Reads an e-mail address, with or without `mailto:`. */
const email: Reader<string> = (value, context) => {
  const given = text(value, context)?.replace(/^mailto:/i, '');
  return given === undefined || /^[^\s@<>"(),:;]+@[^\s@<>"(),:;?&#/]+$/.test(given) ? given : reportProblem(context, 'email', given);
};

const phone = /* @__PURE__ */ object({ text, label: text } satisfies Fields<PhoneNumber>, { required: ['text'] });

export const contactPoint = /* @__PURE__ */ object(
  {
    name: text,
    role: text,
    organisation: text,
    href: address,
    phones: /* @__PURE__ */ list(/* @__PURE__ */ orText(phone, 'text')),
    emails: /* @__PURE__ */ list(email),
    address: text,
    hours: text,
    languages: texts,
    ...language,
  } satisfies Fields<ContactPoint>,
  {
    refine: ({ name, organisation, phones, emails, address }, context) =>
      hasAny(context, 'a name, telephone number, e-mail or postal address', name, organisation, phones, emails, address),
  },
);
export const contactPoints = /* @__PURE__ */ list(contactPoint);

export type ReadContactPoint = NonNullable<ReturnType<typeof contactPoint>>;
