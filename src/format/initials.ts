/**
 * A letter with all its marks, as readers count them: also the conjuncts of Indic scripts, whose virama joins the next letter (UAX #29, GB9c).
 * `Intl.Segmenter` would say the same, but not in the same version on the server and in the browser.
 */
const letter = /[\p{L}\p{N}](?:[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d]\u200d?\p{L}|[\p{M}\u200c\u200d])*/u;

/** Scripts whose names begin with the family name, often without a space, and are abbreviated to their first letter. */
const isOneLetter = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The first letters of the first and the last word of a name, as they are: capital letters of Georgian are for headlines, and others may be
 * missing in the font. What follows a comma or is in brackets is not the name. Between the letters is a ZERO WIDTH NON-JOINER, so that Arabic
 * ones do not join as in a word.
 *
 * @returns an empty string for names without letters
 */
export function initialsOf(name: string): string {
  const words = (name.normalize().split(/[,،、(（]/u)[0] ?? '').split(/\s+/u).flatMap((word) => letter.exec(word)?.[0] ?? []);
  const [first = ''] = words;
  return words.length < 2 || isOneLetter.test(first) ? first : `${first}\u200c${words.at(-1)}`;
}
