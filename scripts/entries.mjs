// What the package offers, by subpath. `node scripts/entries.mjs` writes it into the `exports` of package.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStarted, root } from './here.mjs';

const names = (/** @type {string} */ from, /** @type {string} */ folder) => readdirSync(join(from, folder), { withFileTypes: true });

/** Folders of components whose main file carries their name. */
export const components = (from = root) =>
  names(from, 'src/components')
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

export const locales = (from = root) =>
  names(from, 'src/locales')
    .map(({ name }) => name)
    .filter((name) => /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?\.ts$/.test(name))
    .map((name) => name.replace('.ts', ''));

/** Public subpath to source file. @returns {Record<string, string>} */
export function subpaths(from = root) {
  return {
    '.': 'src/index.ts',
    ...Object.fromEntries(components(from).map((name) => [`./${name}`, `src/components/${name}/${name}.tsx`])),
    './news-page': 'src/templates/news-page/news-page.tsx',
    './metadata': 'src/metadata/json-ld.ts',
    './calendar': 'src/metadata/i-calendar.ts',
    './enhance': 'src/enhance.ts',
    './enhance-editing': 'src/enhance-editing.ts',
    './enhance-calendar': 'src/enhance-calendar.ts',
    ...Object.fromEntries(locales(from).map((tag) => [`./locales/${tag}`, `src/locales/${tag}.ts`])),
  };
}

/** Every source file the bundler must keep as a module of its own. */
export function entries() {
  const files = Object.values(subpaths());
  for (const file of files) if (!existsSync(join(root, file))) throw new Error(`${file} is named by scripts/entries.mjs but missing.`);
  return Object.fromEntries(files.map((file) => [file.replace(/^src\//, '').replace(/\.tsx?$/, ''), file]));
}

const dist = (/** @type {string} */ file) => file.replace(/^src\//, './dist/').replace(/\.tsx?$/, '');

/** The `exports` map of package.json. */
export function exportsMap(from = root) {
  return {
    ...Object.fromEntries(
      Object.entries(subpaths(from)).map(([path, file]) => [path, { types: `${dist(file)}.d.ts`, default: `${dist(file)}.js` }]),
    ),
    './enhance-page.js': './dist/enhance-page.js',
    './enhance-editing-page.js': './dist/enhance-editing-page.js',
    './enhance-calendar-page.js': './dist/enhance-calendar-page.js',
    './styles.css': './dist/styles.css',
    './styles/*.css': './dist/styles/*.css',
    './package.json': './package.json',
  };
}

if (isStarted(import.meta.url)) {
  const file = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...manifest, exports: exportsMap() }, null, 2)}\n`);
}
