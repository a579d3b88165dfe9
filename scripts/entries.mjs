// The entry points of the package, by subpath. `node scripts/entries.mjs` writes them into package.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { furtherStylesheets, stylesheets } from './css.mjs';
import { isStarted, root } from './here.mjs';

const list = (/** @type {string} */ from, /** @type {string} */ folder) => readdirSync(join(from, folder), { withFileTypes: true });
const folders = (/** @type {string} */ from, /** @type {string} */ folder) =>
  list(from, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

export const components = (from = root) => folders(from, 'src/components');
export const templates = (from = root) =>
  folders(from, 'src/templates').filter((name) => existsSync(join(from, `src/templates/${name}/exports.ts`)));

/** Folders that templates share and no entry point exports. */
export const frames = (from = root) => folders(from, 'src/templates').filter((name) => !templates(from).includes(name));

/**
 * Components that only their own entry point exports, not the main one: bundlers for server components
 * ship the islands of all exports of an entry point, and few pages need the islands of these (docs/decisions/031).
 */
export const apart = ['add-to-calendar', 'ribbon-tabs'];

export const locales = (from = root) =>
  list(from, 'src/locales')
    .map(({ name }) => name)
    .filter((name) => /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?\.ts$/.test(name))
    .map((name) => name.replace('.ts', ''));

/** Public subpath to source file. @returns {Record<string, string>} */
export function subpaths(from = root) {
  return {
    '.': 'src/index.ts',
    ...Object.fromEntries(components(from).map((name) => [`./${name}`, `src/components/${name}/exports.ts`])),
    ...Object.fromEntries(templates(from).map((name) => [`./${name}`, `src/templates/${name}/exports.ts`])),
    './content': 'src/content/exports.ts',
    './metadata': 'src/metadata/exports.ts',
    './feed': 'src/metadata/feed-exports.ts',
    './calendar': 'src/metadata/calendar-exports.ts',
    './photo-metadata': 'src/photo-metadata/exports.ts',
    './rich-text': 'src/rich-text/exports.ts',
    './render-page': 'src/render-page/exports.ts',
    './time-zone-cities': 'src/time-zone-cities/exports.ts',
    './session': 'src/session/exports.ts',
    './server-html': 'src/server-html.island.tsx',
    './enhance': 'src/enhance.ts',
    './enhance-editing': 'src/enhance-editing.ts',
    './enhance-calendar': 'src/enhance-calendar.ts',
    './enhance-hover': 'src/enhance-hover.ts',
    './enhance-session': 'src/enhance-session.ts',
    ...Object.fromEntries(locales(from).map((tag) => [`./locales/${tag}`, `src/locales/${tag}.ts`])),
  };
}

/** Scripts that pages without a bundler load by URL: the files at the top of `src` that are not entry points. */
export function standAlone(from = root) {
  const modules = Object.values(subpaths(from));
  return list(from, 'src')
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !modules.includes(`src/${entry.name}`))
    .map(({ name }) => name.replace('.ts', ''));
}

/** The islands of components and templates, by the name of the component or template. @returns {Record<string, string[]>} source files */
export function islands(from = root) {
  const all = [
    ...components(from).map((name) => `src/components/${name}`),
    ...folders(from, 'src/templates').map((name) => `src/templates/${name}`),
  ];
  return Object.fromEntries(
    all.map((folder) => [
      folder.replace(/^.*\//, ''),
      list(from, folder)
        .filter(({ name }) => name.endsWith('.island.tsx'))
        .map(({ name }) => `${folder}/${name}`),
    ]),
  );
}

/** How the built modules end that islands load only when they are needed. */
export const loadedLater = [
  '-radix.island.js',
  '/key-tips.behaviour.js',
  '/attach-used-disclosure.js',
  '/used-ribbon.js',
  '/late-message.js',
];

/** Whether an island is loaded only when its component is first used. */
export const isLoadedLater = (/** @type {string} */ island) => island.includes('-radix.island.');

/** The command `pressroom-ui`, which nobody imports. */
export const command = 'src/cli/pressroom-ui.ts';

/** Every source file that the bundler must preserve as a module. */
export function entries() {
  const files = [...Object.values(subpaths()), command];
  for (const file of files) {
    if (!existsSync(join(root, file))) throw new Error(`${file} is missing. It lists the exports of its subpath.`);
  }
  return Object.fromEntries(files.map((file) => [file.replace(/^src\//, '').replace(/\.tsx?$/, ''), file]));
}

/** The built file of a source file. @param {string} file */
export const built = (file, ending = 'js') => file.replace(/^src\//, 'dist/').replace(/tsx?$/, ending);

/** The fields of package.json about the files of the package. */
export function manifestFields(from = root) {
  const scripts = standAlone(from).map((name) => `./dist/${name}.js`);
  return {
    sideEffects: ['**/*.css', ...scripts],
    exports: {
      ...Object.fromEntries(
        Object.entries(subpaths(from)).map(([path, file]) => [path, { types: `./${built(file, 'd.ts')}`, default: `./${built(file)}` }]),
      ),
      ...Object.fromEntries(scripts.map((file) => [file.replace('./dist/', './'), file])),
      ...Object.fromEntries(Object.keys({ ...stylesheets, ...furtherStylesheets }).map((name) => [`./${name}.css`, `./dist/${name}.css`])),
      './styles/*.css': './dist/styles/*.css',
      './tokens.json': './dist/tokens.json',
      './tokens.dark.json': './dist/tokens.dark.json',
      './schema/*.json': './dist/schema/*.json',
      './package.json': './package.json',
    },
  };
}

if (isStarted(import.meta.url)) {
  const file = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...manifest, ...manifestFields() }, null, 2)}\n`);
}
