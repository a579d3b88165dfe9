import { expect, test } from 'vitest';
import { consume } from '../support/consumer.js';
import { passesSharedChecks } from '../support/consumer-checks.js';

const consumer = consume({
  example: 'webpack',
  serve: 'dist',
  without: {
    'src/document.tsx': `export const Document = () => <html lang="en"><body><script async type="module" src="/main.js" /></body></html>;`,
  },
});

passesSharedChecks(consumer, '/');

test('loads script of ours beside React', async () => {
  expect((await consumer.compareScript(['/']))['/']).toBeGreaterThan(0);
});
