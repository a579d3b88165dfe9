import { expect, test } from 'vitest';
import { seed } from '../../stories/fixtures/seed.js';
import { consume } from '../support/consumer.js';
import { open, passesSharedChecks } from '../support/consumer-checks.js';

const consumer = consume({
  example: 'vite',
  serve: 'dist',
  without: {
    'src/main.tsx':
      "import { hydrateRoot } from 'react-dom/client'; hydrateRoot(document.getElementById('root') as HTMLElement, <h1>Blank</h1>);",
    'src/prerender.tsx': 'export {};',
  },
});

passesSharedChecks(consumer, '/');

test('loads the article where the document does not contain it', async () => {
  const { page, messages } = await open(consumer, '/');
  await page.route('/', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({ body: html.replace(/<div id="root">[\s\S]*<\/div>/, '<div id="root"></div>'), contentType: 'text/html' });
  });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: String(seed.article.headline) }).waitFor();
  expect(messages).toEqual([]);
});

test('loads less than 6 kB beside React, because the HTML of the article is kept', async () => {
  const { '/': kept = 0 } = await consumer.compareScript(['/']);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(6000);
});
