import { type LanguageOfPart, language } from './language.js';
import { type Fields, object, text } from './reader.js';
import { address } from './values.js';

/** The place of an event. */
export interface Place extends LanguageOfPart {
  /** As shown: "Eurojust, The Hague". */
  text: string;
  /**
   * Postal address as shown, with line breaks.
   * @default composed from `postalAddress`
   */
  address?: string | null | undefined;
  /** The postal address in its parts, for metadata (schema.org PostalAddress). */
  postalAddress?: PostalAddress | null | undefined;
  /** URL of a page about the place; for an online meeting, the URL to join at. */
  href?: string | null | undefined;
}

/** A postal address in its parts (schema.org PostalAddress). */
export interface PostalAddress {
  /** Street and number. */
  street?: string | null | undefined;
  /** Postal code. */
  postalCode?: string | null | undefined;
  /** Town or city. */
  locality?: string | null | undefined;
  /** Region, county or state. */
  region?: string | null | undefined;
  /** Name of the country, or its ISO 3166-1 code. */
  country?: string | null | undefined;
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

export type ReadPlace = NonNullable<ReturnType<typeof place>>;
