import { expect, test } from 'vitest';
import { components } from '../../scripts/entries.mjs';
import { readFiles } from './files.js';
import { cycles, impureLayers, incompleteBehaviours, innerBarrels, markupInDom, serverOnlyImports, upwardImports } from './layers.js';

const source = readFiles('src', /\.tsx?$/);

test('imports go to lower layers only', () => {
  expect(upwardImports(source)).toEqual([]);
  const one = "import { b } from '../b/b.js';";
  expect(upwardImports({ 'src/components/a/a.tsx': one, 'src/components/b/b.tsx': '' })).toEqual([expect.stringContaining('not below it')]);
  expect(upwardImports({ 'src/lib/a.ts': "import '../elements/b.js';", 'src/elements/b.tsx': '' })).toHaveLength(1);
  expect(upwardImports({ 'src/other/a.ts': "import '../lib/b.js';", 'src/lib/b.ts': '' })).toEqual([expect.stringContaining('no layer')]);
  expect(upwardImports({ 'src/lib/a.ts': "import './gone.js';" })).toEqual([expect.stringContaining('does not exist')]);
});

test('there are no import cycles', () => {
  expect(cycles(source)).toEqual([]);
  expect(cycles({ 'src/lib/a.ts': "import './b.js';", 'src/lib/b.ts': "export { a } from './a.js';" })).toEqual([
    expect.stringContaining('cycle'),
  ]);
});

test('lower layers use neither React nor the DOM', () => {
  expect(impureLayers(source)).toEqual([]);
  expect(impureLayers({ 'src/lib/a.ts': "import { useId } from 'react'; document.title" })).toHaveLength(2);
});

test('only entry points for servers import what runs on servers only, each its own packages', () => {
  expect(serverOnlyImports(source)).toEqual([]);
  expect(serverOnlyImports({ 'src/photo-metadata/a.ts': "import 'exifreader';", 'src/rich-text/a.ts': "import 'parse5';" })).toEqual([]);
  const files = { 'src/components/a/a.tsx': "import { b } from '../../photo-metadata/b.js';", 'src/photo-metadata/b.ts': '' };
  expect(serverOnlyImports(files)).toEqual([expect.stringContaining('for servers only')]);
  expect(serverOnlyImports({ 'src/rich-text/a.ts': "import 'exifreader';" })).toHaveLength(1);
  expect(
    serverOnlyImports({ 'src/index.ts': "import { micromark } from 'micromark'; import { inflateSync } from 'node:zlib';" }),
  ).toHaveLength(2);
  expect(serverOnlyImports({ 'src/cli/a.ts': "import 'node:fs'; import '../rich-text/b.js';", 'src/rich-text/b.ts': '' })).toEqual([]);
  expect(serverOnlyImports({ 'src/cli/a.ts': "import 'parse5';" })).toHaveLength(1);
  expect(serverOnlyImports({ 'src/index.ts': "import './cli/a.js';", 'src/cli/a.ts': '' })).toHaveLength(1);
});

test('there are no inner barrels', () => {
  expect(innerBarrels(source)).toEqual([]);
  expect(innerBarrels({ 'src/components/a/index.ts': "export * from './a.js';" })).toHaveLength(2);
});

test('src/dom mentions no class name and no component', () => {
  expect(markupInDom(source, components())).toEqual([]);
  expect(markupInDom({ 'src/dom/a.ts': "root.closest('.pr-quote'); // for a SkipLinks" }, ['quote', 'skip-links'])).toEqual([
    expect.stringContaining('pr-quote'),
    expect.stringContaining('SkipLinks'),
  ]);
});

test('behaviours export their selector and attach', () => {
  expect(incompleteBehaviours(source)).toEqual([]);
  expect(incompleteBehaviours({ 'src/components/a/a.behaviour.ts': 'export const selector = 1;' })).toEqual([
    expect.stringContaining('attach'),
  ]);
});

test('every file of src/dom has its own test', () => {
  const tests = Object.keys(readFiles('tests/dom', /\.tsx?$/));
  const untested = Object.keys(source)
    .filter((file) => file.startsWith('src/dom/'))
    .map((file) => file.replace('src/', 'tests/').replace('.ts', ''))
    .filter((file) => !['.test.ts', '.test.tsx', '.browser.test.ts'].some((end) => tests.includes(file + end)));
  expect(untested).toEqual([]);
});
