import type { Place } from '../content/meeting.js';

/** The postal address of a place as it is shown: its own words, else its parts, one line each. */
export function addressText({ address, postalAddress }: Place): string | undefined {
  if (address?.trim()) return address;
  const { street, postalCode, locality, region, country } = postalAddress ?? {};
  const lines = [street, [postalCode, locality].filter((part) => part?.trim()).join(' '), region, country];
  return lines.filter((line) => line?.trim()).join('\n') || undefined;
}
