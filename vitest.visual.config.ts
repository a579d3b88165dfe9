import { defineConfig } from 'vitest/config';

/** Pictures of components and pages, compared with those of the repository: `npm run test:visual`. */
export default defineConfig({
  test: {
    include: ['tests/visual/*.visual.test.ts'],
    environment: 'node',
    css: { include: /\?raw$/ },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    silent: 'passed-only',
  },
});
