import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files by path from the root of the repository. A rule takes files, either real ones or ones that violate it, and returns the faults. */
export type Files = Record<string, string>;

export function readFiles(folder: string, ending: RegExp): Files {
  const files: Files = {};
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) Object.assign(files, readFiles(path, ending));
    else if (ending.test(name)) files[path] = readFileSync(path, 'utf8');
  }
  return files;
}

/** Code without its comments. */
export const bare = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');

/** The module specifiers of a module's imports and re-exports. */
export const importsOf = (code: string) =>
  [...bare(code).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
