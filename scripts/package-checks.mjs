// What publint and attw ("Are the types wrong?") say of the packed package.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { manifestFields } from './entries.mjs';
import { root } from './here.mjs';
import { pack } from './pack.mjs';

/** @returns {Promise<string[]>} */
export async function publintFaults() {
  const tarball = new Uint8Array(readFileSync(await pack())).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, level: 'suggestion' });
  return messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false })}`);
}

/** Whether the types of every entry point resolve and match its module. @returns {Promise<{ report: string, isFine: boolean }>} */
export async function attw() {
  const options = ['--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--no-emoji', '--format', 'ascii'];
  // Stylesheets, data, and scripts that pages load by URL have no types.
  const untyped = Object.entries(manifestFields().exports).flatMap(([path, target]) => (typeof target === 'string' ? [path] : []));
  const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  return promisify(execFile)(process.execPath, [cli, ...options, await pack(), '--exclude-entrypoints', ...untyped]).then(
    ({ stdout }) => ({ report: stdout, isFine: true }),
    ({ stdout, stderr }) => ({ report: `${stdout}${stderr}`, isFine: false }),
  );
}
