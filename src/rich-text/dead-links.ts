/**
 * The ids to which links in content lead without finding a heading, question or element of HTML: of a heading in a list or in a cell only
 * the text is left.
 */
export function deadTargets(content: readonly object[]): ReadonlySet<string> {
  const ids = new Set<unknown>();
  const targets = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { id, type, href } = value as Record<string, unknown>;
    ids.add(id);
    if (type === 'link' && typeof href === 'string' && href.startsWith('#')) targets.add(decodeURIComponent(href.slice(1)));
    Object.values(value).forEach(visit);
  };
  visit(content);
  return new Set([...targets].filter((target) => !ids.has(target)));
}
