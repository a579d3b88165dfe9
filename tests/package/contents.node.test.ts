import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales, manifestFields } from '../../scripts/entries.mjs';
import { unpack } from '../../scripts/pack.mjs';
import { tarballFaults } from '../../scripts/release-faults.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pressroom-ui-contents-'));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
let files: string[];

beforeAll(async () => {
  await unpack(folder);
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package contains documents, stylesheets, tokens, partials and the modules of src, and nothing else', () => {
  const isExpected = (file: string) => {
    const [, module] = /^dist\/(.+?)\.(?:d\.ts|js)$/.exec(file) ?? [];
    if (module) return existsSync(`src/${module}.ts`) || existsSync(`src/${module}.tsx`);
    return /^(LICENSE|[A-Z]+\.md|docs\/.+\.md|package\.json|dist\/(styles\/)?[\w-]+\.css|dist\/(tokens(\.dark)?|schema\/[\w-]+)\.json|html\/([\w-]+\/)?[\w-]+\.(html|md))$/.test(
      file,
    );
  };
  expect(files.filter((file) => !isExpected(file))).toEqual([]);
});

test('the package contains everything that package.json lists and exports', () => {
  expect(tarballFaults(files, JSON.parse(read('package.json')))).toEqual([]);
});

test('no file reveals where the package was built', () => {
  expect(files.filter((file) => read(file).includes(resolve('.')) || read(file).includes('file://'))).toEqual([]);
});

test('the types depend on React and Radix only, which an installation includes', () => {
  const types = files.filter((file) => file.endsWith('.d.ts'));
  const packages = types.flatMap((file) =>
    [...read(file).matchAll(/(?:from |import ?\(?|types=)["']([^."'][^"']*)["']/g)].map(([, name]) => `${name} in ${file}`),
  );
  expect(packages.filter((use) => /^react in/.test(use))).not.toEqual([]);
  expect(packages.filter((use) => !/^(react(\/[\w-]+)?|@radix-ui\/[\w-]+) in/.test(use))).toEqual([]);
  expect(types.filter((file) => read(file).includes('schema-dts'))).toEqual([]);
});

test('no module imports one for side effects that package.json says it does not have', () => {
  const modules = files.filter((file) => file.endsWith('.js'));
  expect(modules.filter((file) => /^import ?["']/m.test(read(file)))).toEqual([]);
});

test('package.json matches scripts/entries.mjs', () => {
  const { sideEffects, exports } = JSON.parse(read('package.json'));
  // Compared as text, because the order of conditions matters.
  expect(JSON.stringify({ sideEffects, exports }, null, 2), 'package.json is out of date. Run: node scripts/entries.mjs').toBe(
    JSON.stringify(manifestFields(), null, 2),
  );
});

test.each(locales())('locales/%s exports the locale of that tag', async (tag) => {
  const offered = Object.values<{ tag?: string }>(await import(pathToFileURL(join(folder, `dist/locales/${tag}.js`)).href));
  expect(offered.map((locale) => locale.tag)).toEqual([tag]);
});
