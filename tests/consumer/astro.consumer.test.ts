import { expect, test } from 'vitest';
import { consume } from '../support/consumer.js';
import { open, passesSharedChecks } from '../support/consumer-checks.js';

const consumer = consume({
  example: 'astro',
  serve: 'dist',
  without: {
    'src/layout.astro': '<html lang="en"><body><slot /></body></html>',
    'src/blank.tsx': 'export const Blank = () => <h1>Blank</h1>;',
    'src/pages/index.astro': '<h1>Blank</h1>',
    'src/pages/hydrated.astro': "---\nimport { Blank } from '../blank';\n---\n<Blank client:load />",
  },
});

passesSharedChecks(consumer, '/');
passesSharedChecks(consumer, '/hydrated/');

test('sends no React to readers of the static page', async () => {
  const { page } = await open(consumer, '/');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('astro-island').count()).toBe(0);
  const hydrated = await open(consumer, '/hydrated/');
  expect(await hydrated.page.locator('astro-island').count()).toBe(1);
  const script = await consumer.compareScript(['/', '/hydrated/']);
  expect(script['/']).toBeLessThan(Number(script['/hydrated/']));
});
