import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { UsageError } from './usage.js';

/** A content file. */
export interface ContentFile {
  /** As messages name it. */
  name: string;
  /** Path of its page in the folder of the output, without ending. */
  page: string;
  read: () => string | Promise<string>;
}

export const standardInput = '-';

export const isFolder = (path: string): boolean => path !== standardInput && existsSync(path) && statSync(path).isDirectory();

/** The content files of an argument, in alphabetical order. @throws UsageError */
export function contentFiles(input: string): ContentFile[] {
  if (input === standardInput) return [{ name: 'standard input', page: 'index', read: () => text(process.stdin) }];
  if (!existsSync(input)) throw new UsageError(`found no file or folder "${input}", expected the content of a page`);
  if (!isFolder(input)) return [fileAt(input, basename(input))];
  const files = readdirSync(input, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !/(^|[\\/])(\.|node_modules[\\/])/.test(name))
    .sort();
  if (files.length === 0) throw new UsageError(`found no JSON file in "${input}", expected the content of at least one page`);
  return files.map((name) => fileAt(join(input, name), name));
}

const fileAt = (path: string, name: string): ContentFile => ({
  name: path,
  page: name.replace(/\.json$/i, ''),
  read: () => readFileSync(path, 'utf8'),
});
