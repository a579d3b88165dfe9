import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Matches an import or re-export that remains after types are removed. */
const statement = /^(?:import|export)\s+(?!type\b)(?:[\w*{},\s]+\s+from\s+)?'(\.[^']+)'/gm;

/** Matches an import that waits until something is used. */
const later = /(?<!typeof )\bimport\('(\.[^']+)'\)/g;

/** Whether a module has the 'use client' directive. */
export const isClient = (file: string) => /^'use client';/.test(readFileSync(file, 'utf8'));

/** The modules of the package that a module imports, as paths from the root of the repository. */
export function imports(file: string, kinds = [statement]): string[] {
  const text = readFileSync(file, 'utf8');
  return kinds
    .flatMap((kind) => [...text.matchAll(kind)])
    .map(([, path = '']) => {
      const target = join(dirname(file), path).replace(/\.js$/, '');
      return existsSync(`${target}.tsx`) ? `${target}.tsx` : `${target}.ts`;
    });
}

/** Everything that a server loads for a module: its transitive imports, up to the islands. */
export function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!isClient(file)) for (const next of imports(file)) closure(next, seen);
  return seen;
}

/** Everything that a browser loads for these modules, sooner or later. */
export function inBrowser(files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    inBrowser(imports(file, [statement, later]), seen);
  }
  return seen;
}
