/** Gives ids that have been made of a hash and of React's count names that can be read: `pr-crumb-siblings-1`. */
export function readable(html: string): string {
  const made = [...new Set([...html.matchAll(/(?:pr-[a-z-]+-[0-9a-z]+)?_R_\w*_/g)].map(([id]) => id))];
  const counts: Record<string, number> = {};
  return made.reduce((text, id) => {
    const [, name = 'pr'] = /^(pr-[a-z-]+)-[0-9a-z]+_/.exec(id) ?? [];
    counts[name] = (counts[name] ?? 0) + 1;
    const own = `${name}-${counts[name]}`;
    return text.replaceAll(new RegExp(`${id}(?=[a-z])`, 'g'), `${own}-`).replaceAll(id, own);
  }, html);
}
