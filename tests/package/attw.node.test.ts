import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { manifestFields, subpaths } from '../../scripts/entries.mjs';
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
/** Subpaths without types: stylesheets, data, and scripts that pages load by URL. */
const untyped = Object.entries(manifestFields().exports).flatMap(([path, target]) => (typeof target === 'string' ? [path] : []));

test('the types of every entry point resolve and match its module', async () => {
  const run = promisify(execFile)(process.execPath, [...attw, await pack(), '--exclude-entrypoints', ...untyped]);
  const report = await run.then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => expect.fail(`attw complains about the packed package:\n${stdout}${stderr}`),
  );
  for (const path of Object.keys(subpaths())) expect(report, `attw did not look at ${path}`).toContain(`"${join('pressroom-ui', path)}"`);
});
