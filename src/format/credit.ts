import type { ReadCredit } from '../content/photo.js';
import { disclosureOf } from './digital-source.js';
import { splitAtPlaceholder } from './interpolate.js';

/** Message patterns of a credit line. */
export interface CreditWords {
  /** For a credit that names the maker or the source: "Photo: {credit}". */
  made: string;
  /** For a copyright notice alone: "Photo {credit}". */
  owned: string;
  /** Separator between the parts. */
  comma: string;
}

/** The credit line as news agencies write it: maker / agency, then the copyright notice, then the source. */
export function creditLine(credit: ReadCredit, words: CreditWords): string | undefined {
  if (credit.text) return credit.text;
  const made = [credit.creator?.join(words.comma), credit.agency].filter(Boolean).join(' / ');
  const rights = copyrightNotice(credit, words.comma);
  const parts = [made, rights, credit.source].filter(Boolean);
  if (parts.length === 0) return undefined;
  // "Photo © Eurojust" reads well; "Photo: Jane Roe" needs the colon.
  return splitAtPlaceholder(made || !rights ? words.made : words.owned, 'credit').join(parts.join(words.comma));
}

/** Whether a credit has something to show: a digital source type of which readers are not told is for metadata alone. */
export const isShown = (credit: ReadCredit): boolean =>
  Object.keys(credit).some((name) => !/^(year|mark|licenceName|digitalSource)$/.test(name)) || disclosureOf(credit) !== undefined;

/** "© 2017 Eurojust"; `undefined` without a holder. */
export function copyrightNotice({ holder, mark = '©', year }: ReadCredit, comma: string): string | undefined {
  return holder && [mark, year, holder.join(comma)].filter(Boolean).join(' ');
}
