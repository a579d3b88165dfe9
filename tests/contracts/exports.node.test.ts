import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apart, components, subpaths, templates } from '../../scripts/entries.mjs';
import { closure, isClient } from '../package/imports.js';
import { mainEntryFaults, publicNames } from './public-names.js';

const read = (file: string) => readFileSync(file, 'utf8');
const load = (file: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ resolve(file));

test('the main entry point exports what the component entry points export', () => {
  const entries = Object.fromEntries([...components(), ...templates()].map((name) => [name, read(subpaths()[`./${name}`] ?? '')]));
  expect(mainEntryFaults(read('src/index.ts'), entries, apart)).toEqual([]);
  expect(mainEntryFaults('', { lost: "export { Lost } from './lost.js';" }, [])).toEqual([expect.stringContaining('lacks Lost')]);
  expect(mainEntryFaults('export { Rare }', { rare: 'export { Rare }' }, ['rare'])).toEqual([
    expect.stringContaining('separate entry point'),
  ]);
});

describe.each(Object.entries(subpaths()))('%s', (_, file) => {
  test('exports the values that its source names', async () => {
    const values = publicNames(read(file)).filter(({ isType }) => !isType);
    expect(Object.keys(await load(file)).sort()).toEqual(values.map(({ name }) => name));
  });

  test('exports no component with parts as properties, which server components cannot access', async () => {
    const withParts = Object.entries(await load(file)).filter(
      ([name, value]) => /^[A-Z]/.test(name) && Object.keys(value as object).length > 0,
    );
    expect(withParts.map(([name]) => name)).toEqual([]);
  });
});

/** The section of docs/public-api.md for one subpath. */
function section([path, file]: [string, string]): string {
  const names = publicNames(read(file)).map(({ name, isType }) => `- ${isType ? 'type ' : ''}\`${name}\``);
  const inBrowser = [...closure(file)].filter(isClient).map((island) => `\`${island.replace(/^.*\/|\.tsx?$/g, '')}\``);
  const islands = path === '.' || inBrowser.length === 0 ? [] : [`Islands: ${inBrowser.sort().join(', ')}`, ''];
  return [`## ${path.replace('.', 'pressroom-ui')}`, '', ...islands, ...names].join('\n');
}

test('docs/public-api.md lists every export', async () => {
  const intro = `# Public API

Every name that can be imported, by subpath, and the islands that come with it. Written by a test: after a change that is meant, run
\`npx vitest run --project node tests/contracts/exports -u\`, read the difference, and tell users of it in the changelog.`;
  await expect(`${[intro, ...Object.entries(subpaths()).map(section)].join('\n\n')}\n`).toMatchFileSnapshot('../../docs/public-api.md');
});
