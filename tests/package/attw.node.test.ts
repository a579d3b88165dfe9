import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { subpaths } from '../../scripts/entries.mjs';
import { pack } from '../../scripts/pack.mjs';

const attw = [
  'node_modules/@arethetypeswrong/cli/dist/index.js',
  '--profile',
  'esm-only',
  '--no-definitely-typed',
  '--no-color',
  '--no-emoji',
  '--format',
  'ascii',
];
/** Have no types of their own: stylesheets, data, the script a page loads by its address. */
const untyped = [
  './enhance-page.js',
  './enhance-editing-page.js',
  './enhance-calendar-page.js',
  './package.json',
  './styles.css',
  './styles/*.css',
];

test('the types of every entry are found and tell the truth', async () => {
  const run = promisify(execFile)(process.execPath, [...attw, await pack(), '--exclude-entrypoints', ...untyped]);
  const report = await run.then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => expect.fail(`attw complains about the packed package:\n${stdout}${stderr}`),
  );
  for (const path of Object.keys(subpaths())) expect(report, `attw did not look at ${path}`).toContain(`"${join('pressroom-ui', path)}"`);
});
