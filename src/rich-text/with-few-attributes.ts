/** Maximum number of attributes of an element. A parser compares each name with all before it, which takes quadratic time. */
const maxAttributes = 200;

const space = /[\s/]*/y;
const name = /[^\s/>=][^\s/>=]*/y;
const equals = /\s*=\s*/y;
const unquoted = /[^\s>]*/y;

/** HTML whose start tags have a limited number of attributes. Further ones are replaced by spaces, so that positions stay the same. */
export function withFewAttributes(html: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (let start = nextTag(html, 0); start >= 0; ) {
    let at = start;
    let excess = -1;
    const match = (pattern: RegExp) => {
      pattern.lastIndex = at;
      const found = pattern.test(html);
      if (found) at = pattern.lastIndex;
      return found;
    };
    for (let count = 0; match(space) && match(name); count++) {
      if (count === maxAttributes + 1) excess = at;
      if (!match(equals)) continue;
      const quote = html[at] === '"' || html[at] === "'" ? html[at] : undefined;
      if (!quote) match(unquoted);
      else at = html.indexOf(quote as string, at + 1) + 1 || html.length;
    }
    if (excess >= 0) {
      parts.push(html.slice(copied, excess), html.slice(excess, at).replace(/[^\n\r]/g, ' '));
      copied = at;
    }
    start = nextTag(html, at);
  }
  return parts.join('') + html.slice(copied);
}

/** The end of the next `<`, if a letter follows. */
function nextTag(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) if (/[a-z]/i.test(html[at + 1] ?? '')) return at + 1;
  return -1;
}
