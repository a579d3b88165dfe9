import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserDependencies } from './scripts/browser-dependencies.mjs';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';
import { islandStubs } from './tests/support/island-stubs.js';

const executablePath = await findChromium();

/** A new object for each project, because Vitest does not share them. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  // One file at a time, because the other tests run beside it.
  fileParallelism: false,
  provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
  instances: [{ browser: 'chromium' as const }],
});

/** A generous polling timeout, for busy machines. */
const patient = { poll: { timeout: 10_000 } };

// The suffix of a test file determines where it runs; `consumer`, `spoken`, `docs` and `visual` in configurations of their own.
const endings = {
  browser: 'browser',
  page: 'page',
  node: 'node',
  rsc: 'rsc',
  consumer: 'consumer',
  spoken: 'spoken',
  docs: 'docs',
  visual: 'visual',
};
const files = (ending: string) => [`tests/**/*.${ending}.test.{ts,tsx}`];

export default defineConfig({
  test: {
    // Hides the output of passing tests.
    silent: 'passed-only',
    // Many tests wait for a browser or another process.
    maxWorkers: '100%',
    projects: [
      {
        // Static markup and logic: a fast DOM.
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: Object.values(endings).flatMap(files),
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 60_000,
          // Stylesheets that are read as text; all others are empty here.
          css: { include: /\?raw$/ },
        },
      },
      {
        // The rules of the codebase and the package: files, builds, consumers.
        test: { name: 'node', environment: 'node', include: files(endings.node), testTimeout: 300_000, hookTimeout: 300_000 },
      },
      {
        // Components as React Server Components.
        plugins: [islandStubs()],
        resolve: { conditions: ['react-server'] },
        ssr: { resolve: { conditions: ['react-server'], externalConditions: ['react-server'] } },
        test: { name: 'rsc', environment: 'node', include: files(endings.rsc), execArgv: ['--conditions=react-server'] },
      },
      {
        // Focus, keyboard and layout of single components in a real browser.
        optimizeDeps: { include: browserDependencies },
        test: {
          name: 'browser',
          include: files(endings.browser),
          setupFiles: ['tests/support/setup.ts'],
          globalSetup: ['tests/support/dates-in-node.ts'],
          testTimeout: 60_000,
          expect: patient,
          browser: inChromium(),
        },
      },
      {
        // Complete pages from a server, with and without script.
        test: {
          name: 'page',
          environment: 'node',
          include: files(endings.page),
          globalSetup: ['tests/support/bundles.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: patient,
          css: { include: /\?raw$/ },
          // Each file has a browser and a site of its own, but not the modules that render the site: they take seconds to load.
          isolate: false,
          // After the others.
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Every story, with axe.
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', testTimeout: 60_000, browser: inChromium() },
      },
    ],
  },
});
