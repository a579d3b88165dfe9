// npm run bench -- [--only floor,parts] [--parts server,menu] [--quick]: see docs/contributing/performance.md.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../scripts/here.mjs';
import { pack } from '../scripts/pack.mjs';

const bench = join(root, 'bench');

/** Whether npm has installed what the lock file says. Our own package is not in it. */
function isInstalled() {
  const of = (/** @type {string} */ file) => {
    const path = join(bench, file);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
  };
  const installed = of('node_modules/.package-lock.json');
  return Object.entries(of('package-lock.json')).every(
    ([path, { version, optional, dev }]) => path === '' || optional || dev || installed[path]?.version === version,
  );
}

/** @param {string[]} command */
const run = ([name = '', ...args], cwd = bench) => execFileSync(name, args, { cwd, stdio: ['ignore', 2, 2] });
const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];

if (!isInstalled()) run(['npm', 'ci', ...quietly]);
// As a site installs it, so that what is measured is what is published.
run(['npm', 'install', '--no-save', '--no-package-lock', ...quietly, await pack()]);
run([process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json']);

process.env.NODE_ENV = 'production';
await runnerImport(join(bench, 'harness/main.ts'));
process.exit(0);
