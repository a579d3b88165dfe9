import { describe, expect, test } from 'vitest';
import { seed } from '../../stories/fixtures/seed.js';
import { consume } from '../support/consumer.js';
import { followsLinksWithoutReload, open, passesSharedChecks } from '../support/consumer-checks.js';

const article = '/news/tidal-flats';
const consumer = consume({
  example: 'react-router',
  serve: ['npm', 'run', 'start'],
  without: {
    'app/routes/article.tsx': 'export default function Article() { return <h1>Blank</h1>; }',
    'app/routes/home.tsx': 'export default function Home() { return <h1>Blank</h1>; }',
  },
});

passesSharedChecks(consumer, article);
followsLinksWithoutReload(consumer, article, 'News – Agency for Coastal Waters');

describe('streaming', () => {
  test('sends the page before the state of the session is known', async () => {
    const response = await fetch(new URL(article, consumer.address));
    const decoder = new TextDecoder();
    const pieces: string[] = [];
    for await (const piece of response.body ?? []) pieces.push(decoder.decode(piece, { stream: true }));
    const html = pieces.join('');
    const isWhole = (text: string) => text.includes('</footer>') && text.includes(String(seed.article.headline));
    const first = pieces.findIndex((_, index) => isWhole(pieces.slice(0, index + 1).join('')));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first, 'what follows is sent later').toBeLessThan(pieces.length - 1);
    // React sends what was late in a hidden element, and moves it to its place.
    expect(pieces.slice(0, first + 1).join('')).not.toContain('<div hidden id="S:');
    expect(html).toContain('<div hidden id="S:');
  });
});

describe('the list, whose HTML is kept', () => {
  const servedElement = () => document.querySelector('main') === (window as unknown as { served: Element }).served;

  test('stays as it was sent, with its own head', async () => {
    const { page, messages } = await open(consumer, '/');
    await page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => Object.assign(window, { served: document.querySelector('main') })),
    );
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.evaluate(servedElement)).toBe(true);
    expect(await page.locator('main').evaluate((main) => Object.keys(main).filter((key) => key.startsWith('__react')))).toEqual([]);
    expect(await page.title()).toBe('News – Agency for Coastal Waters');
    expect(await page.locator('link[rel=canonical]').count()).toBe(1);
    expect(messages).toEqual([]);
  });

  test('leads to the article and back without loading another document', async () => {
    const { page, messages } = await open(consumer, '/');
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
    await page.getByRole('main').getByRole('link', { name: 'Meeting on tidal flats' }).click();
    await page.getByRole('heading', { level: 1, name: String(seed.article.headline) }).waitFor();
    expect(await page.title()).toContain(String(seed.article.headline));
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'News', exact: true }).waitFor();
    await expect.poll(() => page.title()).toBe('News – Agency for Coastal Waters');
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(messages).toEqual([]);
  });
});

test('loads script of ours beside React, for the list a sixth of what it loads for the article', async () => {
  const { [article]: hydrated = 0, '/': kept = 0 } = await consumer.compareScript([article, '/']);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(hydrated / 6);
});
