import { readFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NewsPage } from '../../src/index.js';
import { seed } from '../../stories/fixtures/seed.js';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const lines = readFileSync('stories/fixtures/seed.txt', 'utf8').split('\n').map(flat).filter(Boolean);
const chrome = lines.slice(0, 4);
const article = lines.slice(4);

/** The text of an element, with a space between its blocks. */
function textOf(element: Element): string {
  for (const block of element.querySelectorAll('p, h1, h2, li, dt, dd, a, button, figcaption, div')) block.append(' ');
  return flat(element.textContent);
}

const body = document.createElement('body');
body.innerHTML = renderToString(<NewsPage page={seed} />);
const page = textOf(body);
const main = textOf(body.querySelector('main') as Element);

test('the seed has four lines of chrome and eight of the article', () => {
  expect(chrome).toEqual(['Skip Ribbon Commands', 'Skip to main content', 'Navigate Up', 'Sign In']);
  expect(article).toHaveLength(8);
});

test.each(chrome)('shows "%s" in the chrome, in any letter case', (line) => {
  expect(page.toLowerCase()).toContain(line.toLowerCase());
});

test('shows every line of the article word for word, in order', () => {
  let from = 0;
  for (const line of article) {
    const at = main.indexOf(line, from);
    expect(at, `"${line}" is missing, or stands too early`).toBeGreaterThanOrEqual(0);
    from = at + line.length;
  }
});
