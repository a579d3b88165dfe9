import { defineConfig } from 'vitest/config';

/** Pages as a screen reader reads them, one at a time: `npm run test:spoken`. */
export default defineConfig({
  test: {
    include: ['tests/spoken/*.spoken.test.ts'],
    environment: 'node',
    globalSetup: ['tests/support/bundles.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    silent: 'passed-only',
    reporters: ['verbose'],
  },
});
