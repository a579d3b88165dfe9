import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder, type InlineConfig, type Plugin } from 'vite';
import { type Candidate, sameMarkup, sameMarkupAs } from '../candidates.js';
import { seedPage } from '../shared/content.js';
import { bench, type ClientKind, clientFolder, folderOf, out } from './paths.js';
import { htmlOf } from './processes.js';
import { sameMarkupModule } from './same-markup.js';

/** What React needs in a browser; it is not counted, because every page with React loads it. */
const react = /\/node_modules\/(?:react|react-dom|scheduler|@vitejs\/plugin-rsc)\//;

/** Resolves what the harness imports of a candidate, and what candidates import of the harness. */
function candidateModules(name: string, markup: string | undefined): Plugin {
  return {
    name: 'bench',
    enforce: 'pre',
    resolveId(id) {
      if (id.startsWith('@candidate/')) {
        const file = join(folderOf(name), id.slice('@candidate/'.length));
        return existsSync(`${file}.tsx`) ? `${file}.tsx` : file;
      }
      if (id === 'bench:content') return { id: './content.js', external: true };
      if (id === 'bench:same-markup') return join(bench, 'same-markup.js');
      return undefined;
    },
    load: (id) => (id === join(bench, 'same-markup.js') ? markup : undefined),
  };
}

const forClient = (name: string, kind: ClientKind) => ({
  define: { isHeld: String(kind === 'held') },
  build: {
    outDir: clientFolder(name, kind),
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: false as const,
    rolldownOptions: {
      input: { index: join(bench, 'harness/browser-entry.ts') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: ({ names: [asset = ''] }: { names: string[] }) =>
          asset.endsWith('.css') ? 'styles.css' : '[name]-[hash][extname]',
        codeSplitting: { groups: [{ name: 'react', test: react }] },
      },
    },
  },
});

const forServer = (name: string) => ({
  resolve: { noExternal: true as const },
  build: {
    outDir: join(out, name, 'server'),
    minify: false,
    rolldownOptions: { input: { index: join(bench, 'harness/server-process.ts') }, output: { entryFileNames: '[name].js' } },
  },
});

// By another name, because the project itself is typed without what is installed here.
const plugin = '@vitejs/plugin-rsc';
const { default: serverComponents } = (await import(/* @vite-ignore */ plugin)) as { default: () => Plugin[] };

/** Server components need a second server bundle, which makes HTML of what the first has rendered. */
const forServerComponents = (name: string): InlineConfig => ({
  plugins: [serverComponents()],
  environments: {
    rsc: forServer(name),
    ssr: {
      resolve: { noExternal: true },
      build: { outDir: join(out, name, 'ssr'), minify: false, rolldownOptions: { input: { html: join(folderOf(name), 'html.tsx') } } },
    },
  },
});

/** Builds what a candidate's pages load, and what renders them. */
export async function build({ name, hasServerComponents }: Candidate): Promise<void> {
  rmSync(join(out, name), { recursive: true, force: true });
  const markup = name === sameMarkup ? sameMarkupModule((await htmlOf(sameMarkupAs, [seedPage]))[0] ?? '') : undefined;
  for (const kind of ['shipped', 'held'] as const) {
    const server: InlineConfig = hasServerComponents
      ? forServerComponents(name)
      : { environments: { ssr: { ...forServer(name), build: { ...forServer(name).build, ssr: true } } } };
    const builder = await createBuilder({
      configFile: false,
      root: bench,
      base: './',
      mode: 'production',
      logLevel: 'error',
      publicDir: false,
      // GOV.UK's stylesheet has media queries for Internet Explorer.
      css: { lightningcss: { errorRecovery: true } },
      define: { 'process.env.NODE_ENV': '"production"' },
      ...server,
      plugins: [...(server.plugins ?? []), candidateModules(name, markup)],
      environments: { client: forClient(name, kind), ...server.environments },
      build: { emptyOutDir: true, target: ['chrome120', 'firefox121', 'safari17'], reportCompressedSize: false },
      builder: {},
    });
    if (hasServerComponents) await builder.buildApp();
    else for (const environment of Object.values(builder.environments)) await builder.build(environment);
  }
}
