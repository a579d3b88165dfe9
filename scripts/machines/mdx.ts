/** What stands for the blocks of a docs page. */
export interface Blocks {
  /** A story, by the name that its module has here and the name of its export. */
  story(module: string, name: string): string;
  /** A block without children, by its name and its attribute `of`. */
  block(name: string, of: string | undefined): string;
}

/** The examples of a `<Usage>` as a list: what is rendered needs the eye. */
function usage(inner: string): string {
  const examples = [...inner.matchAll(/<(Do|DoNot) reason="([^"]*)">/g)];
  return examples.map(([, verdict, reason]) => `- ${verdict === 'Do' ? 'Do' : 'Do not'}: ${reason}`).join('\n');
}

/** A docs page as Markdown without components. Fenced code is left as it is. */
export function markdownOf(mdx: string, { story, block }: Blocks): string {
  const parts = mdx.replaceAll('\r\n', '\n').split(/(^```[\s\S]*?^```$)/m);
  const plain = parts.map((part) =>
    part.startsWith('```')
      ? part
      : part
          .replace(/^import [\s\S]*?;\n/gm, '')
          .replace(/^export const [\s\S]*?;\n/gm, '')
          .replace(/^<Meta\b[^>]*\/>\n/gm, '')
          .replace(/<Usage\b[^>]*>([\s\S]*?)<\/Usage>/g, (_, inner: string) => usage(inner))
          .replace(/<Canvas of=\{(\w+)\.(\w+)\}[^>]*\/>/g, (_, module: string, name: string) => story(module, name))
          .replace(/^ *<\/?Unstyled>\n/gm, '')
          .replace(/^ *<([A-Z]\w*)(?: [^>]*?of="(\w+)")?[^>]*\/>$/gm, (_, name: string, of?: string) => block(name, of))
          .replace(/<a href="\.\/([^"]*)">([^<]*)<\/a>/g, '[$2](../$1)')
          .replace(/\]\(\?path=\/docs\/([\w-]+)\)/g, ']($1.md)')
          .replace(/\]\(\?path=/g, '](../?path=')
          .replace(/\{'([^']*)'\}/g, '$1'),
  );
  return `${plain
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
