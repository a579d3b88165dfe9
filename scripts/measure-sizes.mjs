import { execFile } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { root } from './here.mjs';

/**
 * Measures an unpacked package by the budgets in .size-limit.mjs, of which some are functions, so that the file itself has to be loaded.
 * @param {string} folder @returns {Promise<{ name: string, size: number, sizeLimit: number }[]>} as `size-limit --json` prints it
 */
export async function measureSizes(folder) {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const budgets = pathToFileURL(join(root, '.size-limit.mjs')).href;
  writeFileSync(join(folder, '.size-limit.mjs'), `export { default } from '${budgets}';`);
  const sizeLimit = join(root, 'node_modules/size-limit/bin.js');
  // It exits with 1 if a budget is exceeded; the measurements are on stdout in any case.
  const { stdout } = await promisify(execFile)(process.execPath, [sizeLimit, '--json'], { cwd: folder }).catch((error) => error);
  return JSON.parse(stdout);
}
