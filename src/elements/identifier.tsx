import type { LanguageOfPart } from '../content/language.js';

interface IdentifierProps extends LanguageOfPart {
  text: string;
}

/** What fits into a line of a narrow column, indented twice. */
const longest = 20;

/** A number, code or name that is neither translated nor broken across lines; a long one only if it is longer than the line. Root: `<span>`. */
export function Identifier({ text, lang, dir }: IdentifierProps) {
  return (
    <span {...{ lang, dir }} className="pr-identifier" translate="no" data-long={text.length > longest ? '' : undefined}>
      {text}
    </span>
  );
}
