import { type LanguageOfPart, language } from './language.js';
import { type ContentOf, type Fields, object, text } from './reader.js';
import { address } from './values.js';

/** Where something is held. */
export interface Place extends LanguageOfPart {
  /** As shown: "Eurojust, The Hague". */
  text: string;
  /** Postal address as shown, with line breaks. Left out, it is put together from `postalAddress`. */
  address?: string | undefined;
  /** The same in its parts, for machines (schema.org PostalAddress). */
  postalAddress?: PostalAddress | undefined;
  /** A page about the place; for a meeting held online, the address to join at. */
  href?: string | undefined;
}

/** A postal address in its parts (schema.org PostalAddress). */
export interface PostalAddress {
  /** Street and number. */
  street?: string | undefined;
  postalCode?: string | undefined;
  /** Town or city. */
  locality?: string | undefined;
  region?: string | undefined;
  /** Name of the country, or its ISO 3166-1 code. */
  country?: string | undefined;
}

const postalAddress = /* @__PURE__ */ object({
  street: text,
  postalCode: text,
  locality: text,
  region: text,
  country: text,
} satisfies Fields<PostalAddress>);

export const place = /* @__PURE__ */ object({ text, address: text, postalAddress, href: address, ...language } satisfies Fields<Place>, {
  required: ['text'],
});

export type ReadPlace = ContentOf<typeof place>;
