import { describe, expect, test } from 'vitest';
import { seed } from '../../stories/fixtures/seed.js';
import { consume } from '../support/consumer.js';
import { followsLinksWithoutReload, passesSharedChecks } from '../support/consumer-checks.js';

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

test('loads script of ours beside React', async () => {
  expect((await consumer.compareScript([article]))[article]).toBeGreaterThan(0);
});
