import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { subpaths } from '../../scripts/entries.mjs';
import { unpack } from '../../scripts/pack.mjs';

const run = promisify(execFile);
const site = mkdtempSync(join(tmpdir(), 'pressroom-ui-typescript-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  // Also checks the declarations of the package itself.
  skipLibCheck: false,
  noEmit: true,
  jsx: 'react-jsx',
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  resolveJsonModule: true,
  types: [],
};

beforeAll(async () => {
  cpSync('tests/consumer/typescript', site, { recursive: true });
  await unpack(join(site, 'node_modules/pressroom-ui'));
  for (const name of ['@radix-ui', '@types/react', 'csstype', 'react', 'react-router', 'cookie', '@types/react-dom', 'react-dom']) {
    mkdirSync(dirname(join(site, 'node_modules', name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(site, 'node_modules', name), 'junction');
  }
  writeFileSync(join(site, 'package.json'), JSON.stringify({ type: 'module' }));
  const imports = Object.keys(subpaths()).map((path, index) => `export * as entry${index} from '${join('pressroom-ui', path)}';`);
  writeFileSync(join(site, 'entries.ts'), imports.join('\n'));
});

/** @returns the complaints of the compiler about files of the site */
async function complaints(files: readonly string[], options: object): Promise<string> {
  const config = join(site, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }));
  return run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', config], { cwd: site }).then(
    () => '',
    ({ stdout }) => stdout,
  );
}

const content = ['content.tsx', 'links.tsx', 'entries.ts'];

test.each([
  ['bundler', { module: 'ESNext', moduleResolution: 'bundler' }],
  ['node16', { module: 'node16', moduleResolution: 'node16' }],
  ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
])('content, links and every entry point compile with moduleResolution %s and the strictest options', async (_, options) => {
  expect(await complaints(content, options)).toBe('');
});

test('content compiles without exactOptionalPropertyTypes', async () => {
  expect(await complaints(content, { module: 'ESNext', moduleResolution: 'bundler', exactOptionalPropertyTypes: false })).toBe('');
});
