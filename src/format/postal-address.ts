import type { ReadPlace } from '../content/place.js';

/** The postal address of a place as it is shown: its own words, else its parts, one line each. */
export function addressText({ address, postalAddress = {} }: ReadPlace): string | undefined {
  if (address) return address;
  const { street, postalCode, locality, region, country } = postalAddress;
  const lines = [street, [postalCode, locality].filter(Boolean).join(' '), region, country];
  return lines.filter(Boolean).join('\n') || undefined;
}
