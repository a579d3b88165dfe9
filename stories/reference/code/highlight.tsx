/** What stands out, by kind. Earlier ones win: a tag in a text is text. */
const kinds = {
  comment: /\/\*[\s\S]*?\*\/|\/\/[^\n]*|<!--[\s\S]*?-->/,
  key: /"[^"\n]*"(?=:)/,
  text: /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\]|\\.)*"/,
  word: /\b(?:import|export|from|const|type|return|true|false|null)\b/,
  tag: /<\/?[a-zA-Z][\w-]*|\/?>/,
  name: /\b[\w-]+(?==["'{])/,
};

const any = new RegExp(
  Object.entries(kinds)
    .map(([kind, { source }]) => `(?<${kind}>${source})`)
    .join('|'),
  'g',
);

/** Code with its strings, words, tags and names in colours. */
export function Highlighted({ code }: { code: string }) {
  const parts = [];
  let from = 0;
  for (const match of code.matchAll(any)) {
    const [kind = ''] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    parts.push(
      code.slice(from, match.index),
      <span key={match.index} data-kind={kind}>
        {match[0]}
      </span>,
    );
    from = match.index + match[0].length;
  }
  return [...parts, code.slice(from)];
}
