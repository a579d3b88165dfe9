import type { Credit } from '../content/photo.js';

const list = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value : value ? [value] : []).filter((item) => item.trim() !== '');

/**
 * The credit line in words, as news agencies write it: maker / agency, then the rights, then the source.
 * `label` is the neutral word in front ("Photo"), left out where the credit is verbatim.
 */
export function creditLine(credit: Credit, label: string): string | undefined {
  if (credit.text?.trim()) return credit.text;
  const made = [list(credit.creator).join(', '), credit.agency].filter(Boolean).join(' / ');
  const rights = copyrightNotice(credit);
  const from = credit.source?.trim();
  const parts = [made, rights, from].filter(Boolean);
  if (parts.length === 0) return undefined;
  // "Photo © Eurojust" reads well; "Photo Jane Roe" wants a colon.
  return made || !rights ? `${label}: ${parts.join(', ')}` : `${label} ${parts.join(', ')}`;
}

/** "© 2017 Eurojust", or nothing where nobody is named. */
export function copyrightNotice(credit: Credit): string | undefined {
  const holders = list(credit.holder).join(', ');
  if (!holders) return undefined;
  return [credit.mark ?? '©', credit.year, holders].filter(Boolean).join(' ');
}
