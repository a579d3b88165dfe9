import { defineConfig } from 'vitest/config';

/** The examples as consumers of the packed package, one at a time: `npm run test:consumers`. */
export default defineConfig({
  test: {
    include: ['tests/consumer/*.consumer.test.ts'],
    environment: 'node',
    testTimeout: 300_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 10_000 } },
    fileParallelism: false,
    silent: 'passed-only',
    reporters: ['verbose'],
  },
});
