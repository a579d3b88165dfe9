/** Where a field of some content stands. */
type Path = readonly (string | number)[];

/** Plain data, however deep; what React made, and the words of a language, count as one field. */
const isContent = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !('$$typeof' in value));

const inside = (value: unknown): [string, unknown][] => (isContent(value) && !('messages' in value) ? Object.entries(value) : []);

/** Paths to every field of some content. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  return [...(path.length > 0 ? [path] : []), ...inside(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

/** What stands at a path. */
const at = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], content);

/** The same content with another value at one path. */
function changed<Content>(content: Content, [key, ...rest]: Path, value: unknown): Content {
  if (key === undefined) return value as Content;
  const inner = changed((content as Record<string, unknown>)[key], rest, value);
  if (Array.isArray(content)) return content.with(Number(key), inner) as Content;
  return { ...content, [key]: inner };
}

/** The same content with more fields in every object. */
export function widened<Content>(content: Content, more: object): Content {
  if (Array.isArray(content)) return content.map((item) => widened(item, more)) as Content;
  if (!isContent(content)) return content;
  return { ...Object.fromEntries(inside(content).map(([key, value]) => [key, widened(value, more)])), ...more } as Content;
}

/** A CMS sends `null` for a field left empty, or an empty text, or does not send it. */
const nothings = [null, undefined, '', ' '];

/**
 * What readers must never meet: words of machines; headings and terms without words; pictures of nothing; and links to the page they
 * are on, but in the ribbon, whose commands may save it.
 */
const notWords = new RegExp(
  [/\b(null|undefined|NaN)\b|\[object/, /<(h[1-6]|dt)[^>]*>\s*<\//, /<(?!\w+ [^>]*class="pr-ribbon-)[^>]*\s(href|src|action)="\s*"/]
    .map(({ source }) => source)
    .join('|'),
);

/** What is wrong with the output when a field is left empty: each in turn, however deep. */
export function faultsWithout<Content>(content: Content, output: (content: Content) => string): string[] {
  return pathsOf(content).flatMap((path) =>
    nothings.flatMap((nothing) => {
      if (typeof nothing === 'string' && typeof at(content, path) !== 'string') return [];
      const field = `${path.join('.')} = ${JSON.stringify(nothing)}`;
      try {
        const said = output(changed(content, path, nothing)).match(new RegExp(`.{0,40}(${notWords.source}).{0,20}`))?.[0];
        return said ? [`${field}: says "${said}"`] : [];
      } catch (error) {
        return [`${field}: ${error}`];
      }
    }),
  );
}
