/** What selectors can find in a page, as they write it: `dl`, `.pr-icon`, `#main`, `[data-row]`, `[data-row=date]`; `[hidden=*]` has any value. */
export type PageNames = ReadonlySet<string>;

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)/gi;
const attribute = /([^\s=>"]+)(?:="([^"]*)")?/g;

/** What HTML contains. Browsers add a `tbody` to tables that lack it. */
export function namesInHtml(html: string): PageNames {
  const names = new Set(['tbody']);
  for (const [, element = '', attributes = ''] of html.matchAll(tag)) {
    names.add(element.toLowerCase());
    for (const [, written = '', value = ''] of attributes.matchAll(attribute)) {
      const name = written.toLowerCase();
      names.add(`[${name}]`).add(`[${name}=${value}]`);
      if (name === 'id') names.add(`#${value}`);
      if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one}`);
    }
  }
  return names;
}

/**
 * What scripts can add to a page. That is read from their text, so that nothing has to be listed: whatever they add has a name, which is in
 * it as a word, or as a property (`dataset.keyTip`, `ariaExpanded`). Most words of a script are no such names, which does no harm.
 */
export function namesInScripts(scripts: readonly string[]): PageNames {
  const names = new Set<string>();
  for (const [word] of scripts.join('\n').matchAll(/[a-z_][\w-]*/gi)) {
    names.add(word).add(`.${word}`).add(`#${word}`);
    const withHyphens = word.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    for (const name of [word.toLowerCase(), withHyphens, `data-${withHyphens}`]) names.add(`[${name}]`).add(`[${name}=*]`);
  }
  return names;
}
