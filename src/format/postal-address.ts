import type { ReadPlace } from '../content/place.js';

/** The postal address of a place as shown: the text of `address`, or else the parts, one per line. */
export function addressText({ address, postalAddress = {} }: ReadPlace): string | undefined {
  if (address) return address;
  const { street, postalCode, locality, region, country } = postalAddress;
  const lines = [street, [postalCode, locality].filter(Boolean).join(' '), region, country];
  return lines.filter(Boolean).join('\n') || undefined;
}
