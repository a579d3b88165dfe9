import { watch as watchFiles } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isFolder } from './input.js';

/** Editors write a file in several steps, each of which is a change. */
const settleTime = 100;

/**
 * Calls a function after every change of a content file, or of one in a folder, until the process is interrupted. The folder of a single file is
 * watched, because editors replace files instead of changing them.
 */
export function watch(input: string, afterChange: () => Promise<void>): Promise<void> {
  const isWanted = (name: string | null) =>
    isFolder(input) ? (name?.endsWith('.json') ?? true) : name === null || name === basename(input);
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const watcher = watchFiles(isFolder(input) ? input : dirname(input), { recursive: isFolder(input) }, (_, name) => {
      if (!isWanted(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(afterChange);
      }, settleTime);
    });
    process.once('SIGINT', () => {
      clearTimeout(timer);
      watcher.close();
      resolve(running);
    });
  });
}
