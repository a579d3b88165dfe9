import { defineConfig } from 'vitest/config';

/** The built Storybook, page by page: `npm run test:docs`. */
export default defineConfig({
  test: {
    include: ['tests/docs/*.docs.test.ts'],
    environment: 'node',
    globalSetup: ['tests/docs/build.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    maxConcurrency: 3,
    silent: 'passed-only',
  },
});
