import type { Credit } from '../content/photo.js';
import { interpolate } from './interpolate.js';

/** The words a credit line is made with. */
export interface CreditWords {
  /** Before those who made it: "Photo: {credit}". */
  made: string;
  /** Before rights alone: "Photo {credit}". */
  owned: string;
  /** Between the parts. */
  comma: string;
}

/** Those whom a part of a credit names: one or several. */
export const creditedNames = (value: string | string[] | undefined) => [value ?? []].flat().filter((item) => item?.trim());

/** The credit line in words, as news agencies write it: maker / agency, then the rights, then the source. */
export function creditLine(credit: Credit, words: CreditWords): string | undefined {
  if (credit.text?.trim()) return credit.text;
  const made = [creditedNames(credit.creator).join(words.comma), credit.agency].filter(Boolean).join(' / ');
  const rights = copyrightNotice(credit, words.comma);
  const parts = [made, rights, credit.source?.trim()].filter(Boolean);
  if (parts.length === 0) return undefined;
  // "Photo © Eurojust" reads well; "Photo Jane Roe" wants a colon.
  return interpolate(made || !rights ? words.made : words.owned, { credit: parts.join(words.comma) });
}

/** "© 2017 Eurojust", or nothing where nobody is named. */
export function copyrightNotice(credit: Credit, comma: string): string | undefined {
  const holders = creditedNames(credit.holder).join(comma);
  if (!holders) return undefined;
  return [credit.mark ?? '©', credit.year, holders].filter(Boolean).join(' ');
}
