/** A line with `code` and *emphasis*. */
export const inline = (line: string) =>
  line.split(/(`[^`]+`|\*[^*]+\*)/).map((part, index) => {
    if (/^`.+`$/.test(part)) return <code key={index}>{part.slice(1, -1)}</code>;
    return /^\*.+\*$/.test(part) ? <em key={index}>{part.slice(1, -1)}</em> : part;
  });

/** A text of a JSDoc comment: with `code`, *emphasis*, and paragraphs and lists that are separated by line breaks. */
export function DocText({ text }: { text: string }) {
  return text.split(/\n+(?=- |\S)/).map((line, index) => <p key={index}>{inline(line.replace(/^- /, '• '))}</p>);
}
