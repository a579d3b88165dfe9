/**
 * The same content without what is `null` or `undefined`, in lists too: what a CMS's JSON says of fields left empty.
 * Objects that are no plain data stay as they are.
 */
export function clean<Content>(content: Content): Content {
  if (Array.isArray(content)) return content.filter((item) => item !== null && item !== undefined).map(clean) as Content;
  if (typeof content !== 'object' || content === null || Object.getPrototypeOf(content) !== Object.prototype) return content;
  const known = Object.entries(content).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known.map(([key, value]) => [key, clean(value)])) as Content;
}
