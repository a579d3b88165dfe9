// Needs PHP and Twig: apt-get install php-cli php-twig.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readable } from '../../scripts/partials/readable.js';
import { renderPage } from '../../src/render-page/exports.js';
import { seed } from '../../stories/fixtures/seed.js';
import { consume } from '../support/consumer.js';
import { open, passesSharedChecks } from '../support/consumer-checks.js';
import { run } from '../support/processes.js';

const consumer = consume({ example: 'php', serve: 'dist', files: { 'vendor/autoload.php': "<?php require 'Twig/autoload.php';" } });

passesSharedChecks(consumer, '/');

/** The elements of a page with their attributes, and the words of those that have no elements in them. */
const elementsOf = (page: Page) =>
  page.locator('.pr-news-page *').evaluateAll((elements) =>
    elements.map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
      const text = element.children.length === 0 ? (element.textContent ?? '').trim().replace(/\s+/g, ' ') : '';
      return `<${[element.localName, ...attributes].join(' ')}>${text}`;
    }),
  );

test('the filled templates have the elements of the rendered page, with the same attributes', async () => {
  const { page } = await open(consumer, '/', { javaScriptEnabled: false });
  const filled = await elementsOf(page);
  await page.setContent(readable(renderPage(seed)));
  expect(filled).toEqual(await elementsOf(page));
});

test('loads the script of static pages only', async () => {
  expect((await consumer.compareScript(['/']))['/']).toBeGreaterThan(0);
});

test('a page is rendered by the command of the package when it is published', async () => {
  await run(consumer.folder, 'php', 'publish.php');
  const html = readFileSync(consumer.path('dist/index.html'), 'utf8');
  expect(html).toContain(`<title>${seed.article.headline} – Eurojust</title>`);
});
