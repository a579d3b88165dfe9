import { type LanguageOfPart, language } from './language.js';
import { type ContentOf, type Fields, list, object, text } from './reader.js';
import { address } from './values.js';

/** A link with a visible label. */
export interface LinkContent extends LanguageOfPart {
  /** Visible text of the link. Without it there is no link. */
  label: string;
  /** Where it leads: http, https, mailto, tel or a relative URL. Anything else, or nothing, leaves the label as text. */
  href?: string | undefined;
}

export const linkFields = { label: text, href: address, ...language } satisfies Fields<LinkContent>;

export const link = /* @__PURE__ */ object(linkFields, { required: ['label'] });
export const links = /* @__PURE__ */ list(link);

export type ReadLink = ContentOf<typeof link>;
