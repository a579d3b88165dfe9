import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An import or re-export that is still there once the types are gone. */
const statement = /^(?:import|export)\s+(?!type\b)(?:[\w*{},\s]+\s+from\s+)?'(\.[^']+)'/gm;

/** Whether a module says that it belongs to the client. */
export const isClient = (file: string) => /^'use client';/.test(readFileSync(file, 'utf8'));

/** The modules of ours that a module imports. Paths from the root of the repository. */
export function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(statement)].map(([, path = '']) => {
    const target = join(dirname(file), path).replace(/\.js$/, '');
    return existsSync(`${target}.tsx`) ? `${target}.tsx` : `${target}.ts`;
  });
}

/** Everything a server loads for a module: what it imports, and so on, up to the islands, which belong to the client. */
export function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!isClient(file)) for (const next of imports(file)) closure(next, seen);
  return seen;
}

/** Everything a browser loads for these modules. */
export function inBrowser(files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    inBrowser(imports(file), seen);
  }
  return seen;
}
