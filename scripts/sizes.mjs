// npm run sizes: what each part costs a visitor, gzipped, without React and Radix. Needs a build in dist/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { bundleCss, componentStylesheets } from './css.mjs';
import { exportsMap } from './entries.mjs';
import { root } from './here.mjs';

/** Vite's own helper for what is loaded later is no part of ours. */
const plainImport = 'export const __vitePreload = (load) => load();';
const kB = (/** @type {Uint8Array | string} */ bytes) => (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(2);

/** One module and all it imports, minified. @param {string[]} files */
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
        // What the first use of the navigation loads is no part of the page: size-limit measures it.
        external: [/^react(\/|$)/, /^react-dom(\/|$)/, /^@radix-ui\//, /-radix\.island\.js$/],
        output: { format: 'esm', minify: true },
      },
    },
  });
  const [output] = /** @type {any[]} */ ([result].flat());
  return output.output[0].code;
}

const islands = ['skip-links', 'ribbon-toolbar', 'sign-in-button', 'site-navigation'];
/** Parts that only some pages have, behind doors of their own. */
const apart = ['add-to-calendar', 'ribbon-tabs'];
/** All that a part loads at once; not what it loads at its first use. @param {string} name */
const islandsOf = (name) =>
  readdirSync(join(root, `dist/components/${name}`))
    .filter((file) => file.endsWith('.island.js') && !file.endsWith('-radix.island.js'))
    .map((file) => `dist/components/${name}/${file}`);
const stylesheets = componentStylesheets();

console.log('| part | on the server, or where all is hydrated | in the browser (islands) | styles |\n| --- | ---: | ---: | ---: |');
for (const [path, target] of Object.entries(/** @type {Record<string, string | { default: string }>} */ (exportsMap()))) {
  if (typeof target === 'string' || path === '.' || path.startsWith('./locales/')) continue;
  const name = path.slice(2);
  const moving =
    name === 'news-page'
      ? [...islands.flatMap(islandsOf), 'dist/templates/news-page/page-head.island.js']
      : [...islands, ...apart].includes(name)
        ? islandsOf(name)
        : [];
  const style = stylesheets[name];
  const client = moving.length > 0 ? kB(await bundled(moving)) : '–';
  console.log(`| \`${name}\` | ${kB(await bundled([target.default]))} | ${client} | ${style ? kB(bundleCss(style)) : '–'} |`);
}
console.log(`| \`styles.css\` (all) | – | – | ${kB(readFileSync(join(root, 'dist/styles.css')))} |`);
for (const [name, purpose] of [
  ['enhance-page', 'instead of React'],
  ['enhance-editing-page', 'beside it, for editors'],
  ['enhance-calendar-page', 'beside it, for calendar files'],
]) {
  console.log(`| \`${name}.js\` (${purpose}) | – | ${kB(readFileSync(join(root, `dist/${name}.js`)))} | – |`);
}
