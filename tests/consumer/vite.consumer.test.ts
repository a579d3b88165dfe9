import { expect, test } from 'vitest';
import { consume } from '../support/consumer.js';
import { passesSharedChecks } from '../support/consumer-checks.js';

const consumer = consume({
  example: 'vite',
  serve: 'dist',
  without: {
    'src/page.tsx': 'export const page = {}; export const Page = () => <h1>Blank</h1>;',
    'src/prerender.tsx': 'export {};',
  },
});

passesSharedChecks(consumer, '/');

test('loads script of ours beside React', async () => {
  expect((await consumer.compareScript(['/']))['/']).toBeGreaterThan(0);
});
