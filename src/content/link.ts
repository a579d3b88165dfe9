import { type LanguageOfPart, language } from './language.js';
import { type Fields, list, object, text } from './reader.js';
import { address } from './values.js';

/** A link with a visible label. */
export interface LinkContent extends LanguageOfPart {
  /** Visible text of the link. A link without it is left out. */
  label: string;
  /** URL of the target: http, https, mailto, tel or relative. Without a valid URL the label is shown as text. */
  href?: string | null | undefined;
}

export const linkFields = { label: text, href: address, ...language } satisfies Fields<LinkContent>;

export const link = /* @__PURE__ */ object(linkFields, { required: ['label'] });
export const links = /* @__PURE__ */ list(link);

export type ReadLink = NonNullable<ReturnType<typeof link>>;
