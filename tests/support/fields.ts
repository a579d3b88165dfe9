import { wantsAllCases } from './random-cases.js';

/** The path of a field in an object. */
type Path = readonly (string | number)[];

/** Whether a value is plain data; React elements and locales count as a single field. */
const isContent = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !('$$typeof' in value));

const inside = (value: unknown): [string, unknown][] => (isContent(value) && !('messages' in value) ? Object.entries(value) : []);

/** The paths of all fields of an object. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  return [...(path.length > 0 ? [path] : []), ...inside(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

/** The value at a path. */
const at = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], content);

/** The path without the positions in lists, and with the types of the blocks and commands on it: fields that are read alike have the same. */
const kindOf = (content: unknown, path: Path): string =>
  path
    .map((key, index) =>
      typeof key === 'number' || /^\d+$/.test(key)
        ? `*${(at(content, path.slice(0, index + 1)) as { type?: string } | null)?.type ?? ''}`
        : key,
    )
    .join('.');

/** One path of each kind; in a run of all cases, all paths. */
export function representative(content: unknown): Path[] {
  const paths = pathsOf(content);
  return wantsAllCases ? paths : [...new Map(paths.map((path) => [kindOf(content, path), path])).values()];
}

/** The paths of texts, as `representative` chooses them. */
export const textPaths = (content: unknown): Path[] => representative(content).filter((path) => typeof at(content, path) === 'string');

/** Copies content with a different value at one path. */
export function changed<Content>(content: Content, [key, ...rest]: Path, value: unknown): Content {
  if (key === undefined) return value as Content;
  const inner = changed((content as Record<string, unknown>)[key], rest, value);
  if (Array.isArray(content)) return content.with(Number(key), inner) as Content;
  return { ...content, [key]: inner };
}

/** Copies content with additional fields in every object. */
export function widened<Content>(content: Content, more: object): Content {
  if (Array.isArray(content)) return content.map((item) => widened(item, more)) as Content;
  if (!isContent(content)) return content;
  return { ...Object.fromEntries(inside(content).map(([key, value]) => [key, widened(value, more)])), ...more } as Content;
}

/** The values a CMS may send for an empty field. */
const nothings = [null, undefined, '', ' '];

/**
 * Faults that output must never have: texts such as "undefined"; empty headings and terms; images and links with an empty URL, except
 * in the ribbon, where an empty URL means the page itself.
 */
const notWords = new RegExp(
  [/\b(null|undefined|NaN)\b|\[object/, /<(h[1-6]|dt)[^>]*>\s*<\//, /<(?!\w+ [^>]*class="pr-ribbon-)[^>]*\s(href|src|action)="\s*"/]
    .map(({ source }) => source)
    .join('|'),
);

/** Faults of the output when each field, at any depth, is left empty in turn. Of list items that are read alike, the test command takes the last. */
export function faultsWithout<Content>(content: Content, output: (content: Content) => string): string[] {
  return representative(content).flatMap((path) =>
    nothings.flatMap((nothing) => {
      if (typeof nothing === 'string' && typeof at(content, path) !== 'string') return [];
      const field = `${path.join('.')} = ${JSON.stringify(nothing)}`;
      try {
        const fault = output(changed(content, path, nothing)).match(new RegExp(`.{0,40}(${notWords.source}).{0,20}`))?.[0];
        return fault ? [`${field}: says "${fault}"`] : [];
      } catch (error) {
        return [`${field}: ${error}`];
      }
    }),
  );
}
