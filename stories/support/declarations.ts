/** A declaration with the selector and the at-rules around it. */
export interface Declaration {
  property: string;
  value: string;
  selector: string;
  /** The at-rules and selectors around it, outermost first. */
  around: string[];
  /** The other declarations of the same block. */
  block: string;
}

/** The declarations of a stylesheet, in order. */
export function declarationsIn(css: string): Declaration[] {
  const found: Declaration[] = [];
  const around: string[] = [];
  let from = 0;
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const declare = (end: number, block: string) => {
    const [, property = '', value = ''] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(text.slice(from, end)) ?? [];
    if (property) found.push({ property, value, selector: around.at(-1) ?? '', around: around.slice(0, -1), block });
  };
  const blockAt = (at: number) => text.slice(text.lastIndexOf('{', at - 1) + 1, text.indexOf('}', at));
  for (const { 0: mark, index } of text.matchAll(/[{};]/g)) {
    if (mark === '{') around.push(text.slice(from, index).trim().replace(/\s+/g, ' '));
    else declare(index, blockAt(index));
    if (mark === '}') around.pop();
    from = index + 1;
  }
  return found;
}
