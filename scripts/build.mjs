// Builds the package into dist/: modules, types, stylesheets, the stand-alone scripts, the command line and the schemas of its files.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { bundleCss, componentStylesheets, furtherStylesheets, orderOfLayers, stylesheets } from './css.mjs';
import { built, command, entries, standAlone } from './entries.mjs';
import { root } from './here.mjs';
import { writeSchemas } from './schemas.mjs';

/** Optional peers of entry points for servers, and the parser of the command line. */
const serverPackages = ['jsonc-parser', 'exifreader', '@xmldom/xmldom', 'parse5', 'micromark', 'micromark-extension-gfm'];

process.chdir(root);
// Vite would compile JSX for development if NODE_ENV says so, as it does when tests call this script.
process.env.NODE_ENV = 'production';
rmSync('dist', { recursive: true, force: true });

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    target: 'es2022',
    minify: false,
    outDir: 'dist',
    emptyOutDir: false,
    lib: { entry: entries(), formats: ['es'] },
    rolldownOptions: {
      // Modules are preserved, so the directive stays in place, contrary to this warning.
      onLog: (level, log, handler) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handler(level, log)),
      // The site bundles dependencies and peer dependencies, including their subpaths.
      external: [/^react(\/|$)/, /^react-dom(\/|$)/, /^@radix-ui\//, ...serverPackages, /^node:/],
      // An inlined constant leaves a bare import behind, about which esbuild warns the site.
      optimization: { inlineConst: false },
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});

// Stand-alone scripts, for pages without a bundler.
for (const name of standAlone()) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      lib: { entry: { [name]: `src/${name}.ts` }, formats: ['es'], fileName: name },
      // Nobody bundles these: constants may be inlined, and they need no annotations for bundlers.
      rolldownOptions: {
        optimization: { inlineConst: true },
        output: { entryFileNames: `${name}.js`, minify: true, comments: { annotation: false } },
      },
    },
  });
}

chmodSync(built(command), 0o755);

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

mkdirSync('dist/styles', { recursive: true });
for (const name of ['tokens.json', 'tokens.dark.json']) copyFileSync(`src/styles/${name}`, `dist/${name}`);
for (const [name, file] of Object.entries({ ...stylesheets, ...furtherStylesheets })) writeFileSync(`dist/${name}.css`, bundleCss(file));
writeFileSync('dist/styles/base.css', bundleCss('src/styles/base-only.css'));
for (const [name, file] of Object.entries(componentStylesheets())) {
  writeFileSync(`dist/styles/${name}.css`, `${orderOfLayers}@layer pr.components{${bundleCss(file)}}`);
}

writeSchemas('dist/schema');
