import { expect, test } from 'vitest';
import { consume } from '../support/consumer.js';
import { passesSharedChecks } from '../support/consumer-checks.js';

const consumer = consume({ example: 'eleventy', content: 'content/news/tidal-flats.json', serve: 'dist' });

passesSharedChecks(consumer, '/news/tidal-flats/');

test('loads the script of static pages only', async () => {
  expect(Object.values(await consumer.compareScript(['/news/tidal-flats/']))[0]).toBeGreaterThan(0);
});
