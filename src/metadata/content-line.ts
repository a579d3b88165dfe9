const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Characters that a line must not contain: controls other than the tab, and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters to strip
const strays = /[\u0000-\u0008\n-\u001f\u007f]|\p{Surrogate}/gu;

/** Escapes a text for use as the value of an iCalendar property (RFC 5545, 3.3.11); the result never contains a line break. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(lineEnds, '\\n');
}

/** Quotes and escapes a text for use as the value of a parameter (RFC 6868). */
export function paramValue(text: string): string {
  return `"${text.replaceAll('^', '^^').replaceAll('"', "^'").replace(lineEnds, '^n')}"`;
}

const octets = (char: string) => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line of an iCalendar file with its line ending, folded at 75 octets but never inside a character (RFC 5545, 3.1). */
export function contentLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const char of line.replace(strays, '')) {
    const size = octets(char);
    if (used + size > 75) {
      folded += '\r\n ';
      used = 1;
    }
    folded += char;
    used += size;
  }
  return `${folded}\r\n`;
}
