import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readArticle, readNewsPage } from '../../src/content/exports.js';
import { en, NewsPage, type NewsPageContent } from '../../src/index.js';
import { PageText } from '../../src/templates/news-page/page-article.js';
import { htmlFaults } from '../support/html-faults.js';
import { nestingFaults } from '../support/nesting-faults.js';
import { randomBody } from '../support/random-article.js';
import { randomCases } from '../support/random-cases.js';
import { randomNumbers } from '../support/random-numbers.js';

const consoleError = vi.spyOn(console, 'error');
beforeEach(() => {
  consoleError.mockReset().mockImplementation(() => {});
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => document.body.replaceChildren());

/** What React complains about; the library's own warnings about such content are intended. */
const complaints = () => consoleError.mock.calls.map((call) => call.join(' ')).filter((text) => !text.startsWith('Pressroom UI:'));

const random = (seed: number) => ({
  headline: 'Random',
  contents: seed % 2 === 0,
  body: randomBody(randomNumbers(seed)),
  footnotes: ['First', ['Second ', { type: 'link', text: 'there', href: '/' }]],
});

const runs = randomCases(3000);

test(`${runs} articles of random blocks become HTML that a parser reads as it was written, without a fault`, () => {
  for (let seed = 1; seed <= runs; seed++) {
    const { content } = readArticle(random(seed));
    const html = renderToStaticMarkup(<PageText page={{ article: content ?? {} }} locale={en} language={{}} />);
    expect([...nestingFaults(html), ...htmlFaults(html)], `Seed ${seed}`).toEqual([]);
    expect(readArticle(structuredClone(content)).content, `Seed ${seed}, read again`).toEqual(content);
  }
  expect(complaints()).toEqual([]);
}, 300_000);

test('pages of random blocks hydrate without a mismatch', async () => {
  for (let seed = 1; seed <= randomCases(200); seed++) {
    const page: NewsPageContent = readNewsPage({ publisher: { name: 'Agency' }, article: random(seed) }).content as NewsPageContent;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(<NewsPage page={page} />);
    const recovered: unknown[] = [];
    const root = await act(() =>
      hydrateRoot(container, <NewsPage page={page} />, { onRecoverableError: (error) => recovered.push(error) }),
    );
    expect({ recovered, complaints: complaints() }, `Seed ${seed}`).toEqual({ recovered: [], complaints: [] });
    await act(() => root.unmount());
    container.remove();
  }
}, 120_000);

test('the checks notice a block in a paragraph, a link in a link and a level that is skipped', () => {
  expect(nestingFaults('<p>a<div>b</div></p>')).toHaveLength(1);
  expect(nestingFaults('<a href="/"><b><a href="/">x</a></b></a>')).toContain('link inside a link');
  expect(nestingFaults('<h2 id="a">a</h2><h4 id="a">b</h4>')).toEqual(['h4 after h2', 'the id "a" twice']);
  expect(nestingFaults('<table><tr><td>a</td></tr></table>')).toHaveLength(1);
});
