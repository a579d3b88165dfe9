const lineEnds = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters to strip
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/** A text as the value of an iCalendar property (RFC 5545, 3.3.11): on one line, whatever it holds. */
export function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(lineEnds, '\\n')
    .replace(controls, '');
}

/** A text as the value of a parameter, in quotes (RFC 6868). */
export function paramValue(text: string): string {
  return `"${text.replaceAll('^', '^^').replaceAll('"', "^'").replace(lineEnds, '^n').replace(controls, '')}"`;
}

const octets = (char: string) => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line of an iCalendar file with its end: folded at 75 octets, never inside a character (RFC 5545, 3.1). */
export function contentLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const char of line) {
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
