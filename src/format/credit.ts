import type { ReadCredit } from '../content/photo.js';
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

/** The credit line in words, as news agencies write it: maker / agency, then the rights, then the source. */
export function creditLine(credit: ReadCredit, words: CreditWords): string | undefined {
  if (credit.text) return credit.text;
  const made = [credit.creator?.join(words.comma), credit.agency].filter(Boolean).join(' / ');
  const rights = copyrightNotice(credit, words.comma);
  const parts = [made, rights, credit.source].filter(Boolean);
  if (parts.length === 0) return undefined;
  // "Photo © Eurojust" reads well; "Photo Jane Roe" needs a colon.
  return interpolate(made || !rights ? words.made : words.owned, { credit: parts.join(words.comma) });
}

/** "© 2017 Eurojust", or nothing without a holder. */
export function copyrightNotice({ holder, mark = '©', year }: ReadCredit, comma: string): string | undefined {
  return holder && [mark, year, holder.join(comma)].filter(Boolean).join(' ');
}
