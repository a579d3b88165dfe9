// Compiles a copy of the repository in which one file has changed: a slip that does not compile would never reach a test.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { root } from '../here.mjs';

/** What is left unused by a slip is a matter of style, which no browser would notice. */
const compilerOptions = {
  noEmit: true,
  incremental: true,
  tsBuildInfoFile: 'slips.tsbuildinfo',
  noUnusedLocals: false,
  noUnusedParameters: false,
};

/** @param {string} copy */
function types(copy) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.slips.json'], { cwd: copy, encoding: 'utf8' });
  return status === 0 ? '' : stdout.trim() || `The compiler ends with ${status}.`;
}

/** @param {string} copy @param {string} file */
function style(copy, file) {
  try {
    transform({ filename: file, code: readFileSync(join(copy, file)) });
    return '';
  } catch (error) {
    return `${file}: ${error}`;
  }
}

/** @param {string} copy a folder with `src` and `tsconfig.json` @returns {(file: string) => string} what the compiler says now that a file has changed; '' if nothing */
export function compilerIn(copy) {
  writeFileSync(join(copy, 'tsconfig.slips.json'), JSON.stringify({ extends: './tsconfig.json', compilerOptions, include: ['src'] }));
  // The first run takes long; the next ones only look at what depends on the file.
  types(copy);
  return (file) => (file.endsWith('.css') ? style(copy, file) : types(copy));
}
