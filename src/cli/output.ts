import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import type { Arguments } from './arguments.js';
import { type ContentFile, isFolder } from './input.js';
import { UsageError } from './usage.js';

/** Files by path, all of which are written or none. */
export type Files = Map<string, string | Uint8Array>;

/** Where pages go. */
export interface Output {
  /** The folder of the pages and of the files beside them; `undefined` for the standard output. */
  folder: string | undefined;
  /** The path of a page in this folder. */
  pathOf: (file: ContentFile) => string;
  /** What leads from a page to this folder: "../". */
  upFrom: (file: ContentFile) => string;
}

/** Where the arguments want pages to be written. @throws UsageError */
export function outputOf({ input, out = '-' }: Arguments): Output {
  const pathOf = ({ page }: ContentFile) => `${page.replaceAll('\\', '/')}.html`;
  const upFrom = (file: ContentFile) => '../'.repeat(pathOf(file).split('/').length - 1);
  if (out === '-') {
    if (isFolder(input)) throw new UsageError('found a folder and no --out, expected --out <folder>');
    return { folder: undefined, pathOf, upFrom };
  }
  if (isFolder(input) || isFolder(out) || /[\\/]$/.test(out)) {
    if (isFile(out)) throw new UsageError(`found the file "${out}", expected a folder for the pages of "${input}"`);
    return { folder: out, pathOf, upFrom };
  }
  if (resolve(out) === resolve(input)) throw new UsageError(`found --out "${out}", expected another file than the one to read`);
  return { folder: dirname(out), pathOf: () => posix.basename(out.replaceAll('\\', '/')), upFrom: () => '' };
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

export function write(folder: string, files: Files): void {
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
