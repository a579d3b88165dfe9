/** A name in lower-case letters and digits only, and of a vocabulary URI or QCode its last part, without a query. */
export const spellingOf = (name: string): string => name.replace(/^[^?]*[/#:](?=\w)|\?.*|digitalsource\W*$|[\W_]/gi, '').toLowerCase();
