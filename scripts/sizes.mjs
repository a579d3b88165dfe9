// npm run sizes: the gzipped size of each part for a visitor, without React and Radix. It needs a build in dist/.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { bundleCss, componentStylesheets, furtherStylesheets, stylesheets } from './css.mjs';
import { apart, built, components, frames, isLoadedLater, islands, loadedLater, standAlone, subpaths, templates } from './entries.mjs';
import { root } from './here.mjs';

/** Vite's own helper for lazy loading is not part of the package. */
const plainImport = 'export const __vitePreload = (load) => load();';
const kB = (/** @type {Uint8Array | string} */ bytes) => (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(2);

/** Modules with all their imports, minified. @param {string[]} files */
async function bundled(files) {
  const code = files.map((file) => `export * from ${JSON.stringify(join(root, file))};`).join('\n');
  const entry = '\0sizes';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'sizes',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : id.includes('preload-helper') ? plainImport : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        // What islands load later is no part of the page: size-limit measures it.
        external: (id, importer) =>
          /^(react|react-dom|@radix-ui)(\/|$)/.test(id) ||
          (loadedLater.some((end) => id.endsWith(end)) && /(\.island|-on-use)\.js$/.test(importer ?? '')),
        output: { format: 'esm', minify: true },
      },
    },
  });
  const [output] = /** @type {any[]} */ ([result].flat());
  return output.output[0].code;
}

const ofComponents = componentStylesheets();

const moving = islands();
/** The script that a visitor initially loads for a component, or for a page with all of them. @param {string} name */
function islandsOf(name) {
  const parts = templates().includes(name) ? [...components().filter((part) => !apart.includes(part)), ...frames()] : [];
  return [...parts, name]
    .flatMap((one) => moving[one] ?? [])
    .filter((file) => !isLoadedLater(file))
    .map((file) => built(file));
}

/** The rows of the README's table, by the name at their beginning. @type {Map<string, string[]>} */
const rows = new Map();

console.log('| part | on the server, or hydrated alone | in the browser (islands) | styles |\n| --- | ---: | ---: | ---: |');
for (const [path, file] of Object.entries(subpaths())) {
  if (path === '.' || path.startsWith('./locales/')) continue;
  const name = path.slice(2);
  const loaded = islandsOf(name);
  const style = ofComponents[name];
  const columns = [
    kB(await bundled([built(file)])),
    loaded.length > 0 ? kB(await bundled(loaded)) : '–',
    style ? kB(bundleCss(style)) : '–',
  ];
  rows.set(
    name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
    columns,
  );
  console.log(`| \`${name}\` | ${columns.join(' | ')} |`);
}
for (const name of Object.keys({ ...stylesheets, ...furtherStylesheets })) {
  const size = kB(readFileSync(join(root, `dist/${name}.css`)));
  rows.set(`${name}.css`, ['', '', size]);
  console.log(`| \`${name}.css\` | – | – | ${size} |`);
}
for (const name of standAlone()) {
  console.log(`| \`${name}.js\` (without React) | – | ${kB(readFileSync(join(root, `dist/${name}.js`)))} | – |`);
}

// `npm run sizes -- --write` updates the README.
if (process.argv.includes('--write')) {
  const file = join(root, 'README.md');
  const readme = readFileSync(file, 'utf8').replace(/^\| `([\w.-]+)`(.*?)(?: \|[^|\n]*){3} \|$/gm, (row, name, purpose) => {
    const columns = rows.get(name);
    return columns ? `| \`${name}\`${purpose} | ${columns.join(' | ')} |` : row;
  });
  writeFileSync(file, readme);
}
