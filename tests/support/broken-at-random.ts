type Next = (below: number) => number;
type Path = (string | number)[];

const wrongs: unknown[] = [null, '', ' ', 5, -1.5, true, false, [], {}, 'Words', '7', 'Yes', ['Words', 5], { label: 'Label', href: '/a' }, [[['deep']]]];

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => {
        const own = [...path, Array.isArray(value) ? Number(key) : key];
        return [own, ...pathsOf(inner, own)];
      })
    : [];

/** Breaks a copy of a file in one place. @returns the file, what was done, and the name of the leniency that it could be */
export function brokenAtRandom(good: object, next: Next): { file: object; change: string; leniency: string | undefined } {
  const file = structuredClone(good);
  const paths = pathsOf(good);
  const path = paths[next(paths.length)] ?? ['article'];
  const key = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<Record<string | number, unknown>>((value, key) => value[key] as typeof value, file as never);
  const before = parent[key];
  const [kind, after] = broken(before, next);
  if (kind === 'rename') {
    delete parent[key];
    parent[`${key}-`] = before;
  } else if (kind === 'delete') delete parent[key];
  else if (kind === 'add') Object.assign(parent, { cmsField: { by: 'editor' } });
  else parent[key] = after;
  return { file, change: `${path.join('.')}: ${kind} ${JSON.stringify(after)?.slice(0, 80)}`, leniency: leniencyOf(kind, before, after, path) };
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

function leniencyOf(kind: string, before: unknown, after: unknown, path: Path): string | undefined {
  void path;
  if (kind === 'unwrap') return 'single';
  if (kind === 'add') return 'unknown';
  if (kind === 'respell') return 'spelling';
  if (kind === 'delete' || kind === 'rename') return 'required';
  if (after === null) return 'null';
  if (typeof after === 'string' && after.trim() === '') return 'blank';
  if (typeof before === 'string' && /number|boolean/.test(typeof after)) return 'written';
  if (/number|boolean/.test(typeof before) && typeof after === 'string') return 'number';
  return undefined;
}
