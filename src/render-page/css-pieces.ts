/** What counts in CSS beside plain text: strings and escapes, within which nothing else counts, brackets, and what separates. */
const tokens = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[()[\]{},;]/gs;

/** Cuts CSS after each of the given characters that stands in no brackets. */
export function cssPieces(css: string, ends: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of css.matchAll(tokens)) {
    if ('([{'.includes(token)) depth++;
    if (')]}'.includes(token)) depth--;
    if (depth > 0 || !ends.includes(token)) continue;
    pieces.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return [...pieces, css.slice(start)].filter(Boolean);
}
