const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** What no line may hold: controls but the tab, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters to strip
const strays = /[\u0000-\u0008\n-\u001f\u007f]|\p{Surrogate}/gu;

/** A text as the value of an iCalendar property (RFC 5545, 3.3.11): on one line, whatever it holds. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(lineEnds, '\\n');
}

/** A text as the value of a parameter, in quotes (RFC 6868). */
export function paramValue(text: string): string {
  return `"${text.replaceAll('^', '^^').replaceAll('"', "^'").replace(lineEnds, '^n')}"`;
}

const octets = (char: string) => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line of an iCalendar file with its end: folded at 75 octets, never inside a character (RFC 5545, 3.1). */
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
