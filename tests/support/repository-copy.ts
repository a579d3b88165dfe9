import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';

const notCopied = ['.git', '.cache', 'dist', 'node_modules', 'storybook-static', 'consumer'];

/** An empty folder that is not reached through a symbolic link. */
export const temporaryFolder = () => realpathSync(mkdtempSync(join(tmpdir(), 'pressroom-')));

/** Copies the repository, so that a test may change it. @returns a function that runs a command of node_modules in the copy and throws if it fails */
export function copyRepository(root: string) {
  for (const file of readdirSync('.').filter((name) => !notCopied.includes(name)))
    cpSync(file, join(root, file), { recursive: true, filter: (path) => !notCopied.some((name) => path.endsWith(`/${name}`)) });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');

  async function run(script: string, ...args: string[]) {
    const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1' };
    await promisify(execFile)(process.execPath, [join('node_modules', script), ...args], { cwd: root, env }).catch(({ stdout, stderr }) =>
      expect.fail(`${script} ${args.join(' ')}\n${stdout}${stderr}`),
    );
  }
  return {
    format: (files: string[]) =>
      run('@biomejs/biome/bin/biome', 'check', '--write', '--error-on-warnings', '--vcs-enabled=false', ...files),
    typeCheck: () => run('typescript/bin/tsc', '-p', 'tsconfig.json'),
    vitest: (...args: string[]) => run('vitest/vitest.mjs', 'run', '--reporter=./scripts/reporter.mjs', ...args),
  };
}
