import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subpaths } from '../../scripts/entries.mjs';
import { unpack } from '../../scripts/pack.mjs';

const run = promisify(execFile);
const site = mkdtempSync(join(tmpdir(), 'pressroom-ui-typescript-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

const content = readFileSync('tests/consumer/typescript/content.tsx', 'utf8');

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
async function complaints(options: object, files = ['content.tsx', 'links.tsx', 'entries.ts']): Promise<string> {
  const config = join(site, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }));
  return run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', config], { cwd: site }).then(
    () => '',
    ({ stdout }) => stdout,
  );
}

test.each([
  ['bundler', 'ESNext'],
  ['node16', 'node16'],
])('content, links and every entry point compile with moduleResolution %s and the strictest options', async (moduleResolution, module) => {
  // Only later modules of TypeScript know the attribute that Node requires.
  if (module === 'node16') writeFileSync(join(site, 'content.tsx'), content.replace(" with { type: 'json' }", ''));
  expect(await complaints({ module, moduleResolution })).toBe('');
});

// docs/guides/toolchains.md, "ES modules"
describe('CommonJS', () => {
  const print = "console.log(renderPage({ publisher: { name: 'Agency' }, article: { headline: 'Tides' } }).slice(0, 15));";

  test.each([
    ['require()', `const { renderPage } = require('pressroom-ui/render-page'); ${print}`],
    ['import()', `import('pressroom-ui/render-page').then(({ renderPage }) => { ${print} });`],
  ])('loads the package with %s, without a warning', async (_, code) => {
    writeFileSync(join(site, 'script.cjs'), code);
    const { stdout, stderr } = await run(process.execPath, ['script.cjs'], { cwd: site });
    expect({ stdout, stderr }).toEqual({ stdout: '<!DOCTYPE html>\n', stderr: '' });
  });

  const compiled = (code: string, module: string) => {
    writeFileSync(join(site, 'script.cts'), code);
    return complaints({ module, skipLibCheck: true }, ['script.cts']);
  };
  const dynamic = `import type { NewsPageContent } from 'pressroom-ui' with { 'resolution-mode': 'import' };
export const html = async (page: NewsPageContent) => (await import('pressroom-ui/render-page')).renderPage(page);`;
  const direct = "export { renderPage } from 'pressroom-ui/render-page';";

  test('in TypeScript with module node16 is told to use import(), which compiles', async () => {
    expect(await compiled(direct, 'node16')).toMatch(/TS1479: .*'import\("pressroom-ui\/render-page"\)'/);
    expect(await compiled(dynamic, 'node16')).toBe('');
  });

  test('in TypeScript with module nodenext may import the package', async () => {
    expect(await compiled(direct, 'nodenext')).toBe('');
  });
});
