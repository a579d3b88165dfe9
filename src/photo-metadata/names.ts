/** The words of some names, for comparing them regardless of case, order, punctuation, and of how a credit line joins them. */
export interface Words {
  all: Set<string>;
  /** First letters of the words, and words of one letter: "J. Roe" is "Jane Roe". */
  initials: Set<string>;
  single: Set<string>;
}

/** Words of credit lines that name nobody. Conjunctions of one letter could be initials. */
const labels = new Set(
  'photo photos photograph photographer photography picture image credit courtesy copyright c by of foto fotos fotograf fotografin bild photographie crédit par von and und et och og en ja'.split(
    ' ',
  ),
);

/** The words of names and credit lines: "Photo: Roe, Jane / Agency" has "roe", "jane" and "agency". */
export function wordsOf(texts: readonly (string | undefined)[]): Words {
  const all = new Set(
    texts.flatMap(
      (text = '') =>
        text
          .normalize('NFKC')
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    ),
  );
  for (const word of all) if (labels.has(word) || /^\d{4}$/.test(word)) all.delete(word);
  const words = [...all];
  return { all, initials: new Set(words.map(initialOf)), single: new Set(words.filter((word) => initialOf(word) === word)) };
}

/** Whether all words of a name occur among others. A name without any word does. */
export function occursIn(name: string, { all, initials, single }: Words): boolean {
  return [...wordsOf([name]).all].every(
    (word) => all.has(word) || single.has(initialOf(word)) || (initialOf(word) === word && initials.has(word)),
  );
}

const initialOf = (word: string) => String.fromCodePoint(word.codePointAt(0) ?? 0);
