type Next = (below: number) => number;
type Path = (string | number)[];

const wrongs: unknown[] = [
  null,
  '',
  ' ',
  5,
  -1.5,
  true,
  false,
  [],
  {},
  'Words',
  '7',
  'Yes',
  ['Words', 5],
  { label: 'Label', href: '/a' },
  [[['deep']]],
];

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => {
        const own = [...path, Array.isArray(value) ? Number(key) : key];
        return [own, ...pathsOf(inner, own)];
      })
    : [];

const valueAt = (root: object, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], root);

/** Breaks a copy of a file in one place. @returns the file, what was done, and the name of the leniency that it could be */
export function brokenAtRandom(good: object, next: Next): { file: object; change: string; leniency: string | undefined } {
  const file = structuredClone(good);
  const all = pathsOf(good);
  const booleans = all.filter((path) => typeof valueAt(good, path) === 'boolean');
  // Few fields are booleans, and they are read in a way of their own.
  const paths = next(8) === 0 && booleans.length > 0 ? booleans : all;
  const path = paths[next(paths.length)] ?? ['article'];
  const key = path.at(-1) ?? '';
  const parent = valueAt(file, path.slice(0, -1)) as Record<string | number, unknown>;
  const before = parent[key];
  const [kind, after] = broken(before, next);
  if (kind === 'rename') {
    delete parent[key];
    parent[`${key}-`] = before;
  } else if (kind === 'delete') delete parent[key];
  else if (kind === 'add') Object.assign(parent, { cmsField: { by: 'editor' } });
  else parent[key] = after;
  return { file, change: `${path.join('.')}: ${kind} ${JSON.stringify(after)?.slice(0, 80)}`, leniency: leniencyOf(kind, before, after) };
}

function broken(before: unknown, next: Next): [kind: string, after?: unknown] {
  switch (next(8)) {
    case 0:
      return Array.isArray(before) && before.length > 0 ? ['unwrap', before[0]] : ['wrap', [before]];
    case 1:
      return typeof before === 'string' ? ['respell', before.toUpperCase()] : ['text', String(before)];
    case 2:
      return ['rename'];
    case 3:
      return ['delete'];
    case 4:
      return ['add'];
    default:
      return ['replace', wrongs[next(wrongs.length)]];
  }
}

/** What could excuse a change, by its kind and the types of the values. */
function leniencyOf(kind: string, before: unknown, after: unknown): string | undefined {
  if (kind === 'unwrap') return 'single';
  if (kind === 'add') return 'unknown';
  if (kind === 'respell') return 'spelling';
  if (kind === 'delete' || kind === 'rename') return 'required';
  if (after === null) return 'null';
  if ((typeof after === 'string' && after.trim() === '') || (typeof after === 'object' && Object.keys(after).length === 0)) return 'blank';
  if (Array.isArray(after)) return typeof before === 'object' || typeof before === 'string' ? 'nested' : 'alone';
  if (typeof after === 'object') return Array.isArray(before) ? 'single' : typeof before === 'object' ? 'unknown' : undefined;
  if (typeof before === 'number' || typeof before === 'boolean') return typeof after === 'number' ? undefined : 'number';
  if (typeof after !== 'string') return 'written';
  return Array.isArray(before) ? 'single' : 'shorthand';
}
