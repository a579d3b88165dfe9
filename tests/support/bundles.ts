import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { standAlone } from '../../scripts/entries.mjs';

/** Files by their path. */
export type Served = Record<string, [type: string, body: string]>;

type Mode = 'development' | 'production';

declare module 'vitest' {
  interface ProvidedContext {
    bundles: Record<Mode, Served>;
  }
}

/** Packages to bundle in place of others: of React, the oldest version that the package supports. */
type Alias = Record<string, string>;
export const oldestReact: Alias = { react: 'react-oldest', 'react-dom': 'react-dom-oldest' };

/** Bundles a client script under the given name; chunks that it loads later are called so, those that it begins with are not. */
export async function bundleClient(mode: Mode, entry: string, name: string, alias: Alias = {}): Promise<Served> {
  const result = await build({
    configFile: false,
    mode,
    logLevel: 'error',
    resolve: { alias },
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    oxc: { jsx: { runtime: 'automatic', development: mode === 'development' } },
    build: {
      write: false,
      minify: mode === 'production',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: {
          format: 'esm',
          entryFileNames: name,
          chunkFileNames: ({ isDynamicEntry }) => (isDynamicEntry ? 'later-[name].js' : 'shared-[name].js'),
        },
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The client bundle has no output.');
  const chunks = output.output.filter((file) => file.type === 'chunk');
  return Object.fromEntries(chunks.map(({ fileName, code }) => [`/${fileName}`, ['text/javascript', code]]));
}

/** Bundles a module for Node.js, with all that it imports, and imports it. */
export async function importBundled<Exports>(mode: Mode, entry: string, alias: Alias): Promise<Exports> {
  const folder = mkdtempSync(join(tmpdir(), 'pressroom-ui-server-'));
  await build({
    configFile: false,
    mode,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { alias },
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: folder, emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'entry.mjs' } } },
  });
  const exports: Exports = await import(pathToFileURL(join(folder, 'entry.mjs')).href);
  rmSync(folder, { recursive: true });
  return exports;
}

/** The client script and the scripts for static pages. */
async function bundlesFor(mode: Mode): Promise<Served> {
  const entries = { client: 'tests/support/client.tsx', ...Object.fromEntries(standAlone().map((name) => [name, `src/${name}.ts`])) };
  return Object.assign({}, ...(await Promise.all(Object.entries(entries).map(([name, entry]) => bundleClient(mode, entry, `${name}.js`)))));
}

/** Bundles the scripts of the test site once for all page tests. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('bundles', { development: await bundlesFor('development'), production: await bundlesFor('production') });
}
