import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { furtherStylesheets, stylesheets } from '../../scripts/css.mjs';
import { unpack } from '../../scripts/pack.mjs';

const site = realpathSync(mkdtempSync(join(tmpdir(), 'pressroom-ui-vite-')));
const packageFolder = join(site, 'node_modules/pressroom-ui/');

beforeAll(() => unpack(packageFolder));
afterAll(() => rmSync(site, { recursive: true, force: true }));

/** Bundles one file of the site for production. @returns its chunks */
async function chunksOf(code: string, external: RegExp[] = [/^react(-dom)?(\/|$)/, /^@radix-ui\//]) {
  writeFileSync(join(site, 'main.js'), code);
  const result = await build({
    root: site,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    // Otherwise Vitest's NODE_ENV would apply.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: join(site, 'main.js'), external },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The site has no bundle.');
  return output.output.filter((file) => file.type === 'chunk');
}

/** Bundles into one chunk. @returns its code, and the modules of the package that it contains */
async function bundle(code: string) {
  const [chunk, ...more] = await chunksOf(code);
  if (!chunk || more.length > 0) throw new Error('The site is not one chunk.');
  return {
    code: chunk.code,
    modules: Object.keys(chunk.modules).flatMap((id) => (id.startsWith(packageFolder) ? id.slice(packageFolder.length) : [])),
  };
}

describe('a site that imports PhotoCredit from the main entry point', () => {
  let bundled: Awaited<ReturnType<typeof bundle>>;
  beforeAll(async () => {
    bundled = await bundle("import { PhotoCredit } from 'pressroom-ui'; globalThis.x = PhotoCredit;");
  });

  test('ships less than 6.7 kB, compressed', () => {
    const { length } = gzipSync(bundled.code, { level: 9 });
    expect(length, `{ PhotoCredit } alone makes ${length} bytes gzipped of:\n${bundled.modules.join('\n')}\n`).toBeLessThan(6700);
  });

  test('ships the photo credit, the reader of photos and plain helpers only', () => {
    const helper =
      /^dist\/(lib|format|elements)\/[\w-]+\.js$|^dist\/locales\/en-parts\.js$|^dist\/content\/(reader|mark|values|language|prose|photo|src-set)\.js$/;
    expect(bundled.modules.filter((module) => !helper.test(module))).toEqual(['dist/components/photo-credit/photo-credit.js']);
  });
});

test('a site that imports the French locale ships French messages and dates, and no others', async () => {
  const { modules } = await bundle("import { fr } from 'pressroom-ui/locales/fr'; globalThis.x = fr;");
  expect(modules).toEqual(['dist/locales/dates/fr.js', 'dist/locales/fr.js']);
});

test('a site with SiteNavigation has Radix in a chunk that loads at first use', async () => {
  symlinkSync(resolve('node_modules/@radix-ui'), join(site, 'node_modules/@radix-ui'), 'junction');
  const chunks = await chunksOf("import { SiteNavigation } from 'pressroom-ui'; globalThis.x = SiteNavigation;", [/^react(-dom)?(\/|$)/]);
  const withRadix = chunks.filter(({ modules }) => Object.keys(modules).some((id) => id.includes('@radix-ui')));
  expect(withRadix.map(({ isEntry, isDynamicEntry }) => ({ isEntry, isDynamicEntry }))).toEqual([{ isEntry: false, isDynamicEntry: true }]);
  const entry = chunks.find(({ isEntry }) => isEntry);
  expect(entry?.imports.some((file) => withRadix.some(({ fileName }) => fileName === file))).toBe(false);
});

describe('a site that imports the stylesheets of the package in one of its own', () => {
  const others = [...Object.keys({ ...stylesheets, ...furtherStylesheets }), 'styles/base', 'styles/quote'];

  test.each(others)('keeps the order of the layers, with %s.css before the main one', async (name) => {
    const file = join(site, 'site.css');
    writeFileSync(file, `@import "pressroom-ui/${name}.css";\n@import "pressroom-ui/styles.css";`);
    const result = await build({
      root: site,
      configFile: false,
      logLevel: 'error',
      build: { write: false, rolldownOptions: { input: file } },
    });
    const files = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
    const css = files.map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '')).join('');
    // Layers are in the order in which they are first named (CSS Cascading and Inheritance Level 5).
    const named = [...css.matchAll(/@layer ([^{;]+)/g)].flatMap(([, list = '']) => list.split(','));
    expect([...new Set(named)]).toEqual(['pr.tokens', 'pr.base', 'pr.components']);
  });
});
