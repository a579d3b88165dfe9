/** Controls that XML 1.0 does not allow or discourages (2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters to remove
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** Code points that are no characters, of which a text may consist. */
const noCharacters = /[\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Escapes a text for use in an attribute, or as the content of an element. White space is kept as it is. */
const xmlText = (text: string): string =>
  text
    .replace(controls, '')
    .replace(noCharacters, '\ufffd')
    .replace(/[&<>"\n\r\t]/g, (char) => entities[char] ?? char);

/** Attributes of an element; those without a value are left out. */
type Attributes = Record<string, string | number | undefined>;

/** An element with text, or with elements that have been written already; `undefined` without either and without attributes. */
export function element(name: string, attributes: Attributes, content?: string | readonly (string | undefined)[]): string | undefined {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const inner = typeof content === 'string' ? xmlText(content) : content && lines(content);
  if (inner === undefined) return written.length > 0 ? `<${name}${written.join('')}/>` : undefined;
  return `<${name}${written.join('')}>${inner}</${name}>`;
}

const lines = (elements: readonly (string | undefined)[]) => `\n${elements.filter(Boolean).join('\n')}\n`;
