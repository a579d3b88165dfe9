import { act, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NewsListPage, NewsPage } from '../../src/index.js';
import { everyField, everyFieldOfList } from '../content/every-field.js';
import { changed, representative } from '../support/fields.js';
import { wantsAllCases } from '../support/random-cases.js';
import { cases } from './cases.js';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => {
  document.body.replaceChildren();
});

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  // The title is the document's: React moves it there.
  return texts.filter((text) => !text.parentElement?.closest('script, title'));
}

/**
 * Replaces every text node, as Google Translate does: by <font><font>, here with the same words in brackets. It spares what must not be
 * translated, but readers' other translators may not.
 */
function translate(root: Node): void {
  for (const text of textsOf(root)) {
    if (!text.nodeValue?.trim()) continue;
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    (outer.firstChild as Element).textContent = `⟦${text.nodeValue}⟧`;
    text.replaceWith(outer);
  }
}

/** What a reader reads, without the brackets of the translation. */
const wordsOf = (root: HTMLElement) =>
  textsOf(root)
    .map(({ nodeValue }) => nodeValue?.replace(/[⟦⟧]/g, ''))
    .join('');

function freshWords(element: ReactNode): string {
  const fresh = document.createElement('div');
  fresh.innerHTML = renderToString(element);
  return wordsOf(fresh);
}

/** Hydrates an element, and renders others in its place, each time after a translation. */
async function translatedPage(first: ReactNode) {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(first);
  const root = await act(() => hydrateRoot(container, first));
  return {
    async show(next: ReactNode): Promise<string> {
      translate(container);
      await act(() => root.render(next));
      return wordsOf(container);
    },
    async leave() {
      translate(container);
      await act(() => root.unmount());
      return container.textContent;
    },
  };
}

describe.each(
  cases
    // All that `ArticleBody` contains is the caller's.
    .filter(({ name, states }) => name !== 'ArticleBody' && states.length > 1)
    .map((one) => ({
      ...one,
      pairs: one.states.map(([from, before], at) => ({ from, before, next: one.states.at(at + 1 - one.states.length) })),
    })),
)('$name, translated by the browser', ({ Component, pairs }) => {
  test.each(pairs)('shows nothing of $from after other content, and goes away', async ({ before, next }) => {
    const [, after = {}] = next ?? [];
    const page = await translatedPage(<Component {...before} />);
    expect(await page.show(<Component {...after} />)).toBe(freshWords(<Component {...after} />));
    expect(await page.leave()).toBe('');
  });
});

const years = /\b20\d\d(?=-\d\d)/g;

describe.each([
  ['a page', everyField, (page: typeof everyField) => <NewsPage page={page} />],
  ['a list', everyFieldOfList, (page: typeof everyFieldOfList) => <NewsListPage page={page} />],
] as [string, object, (page: object) => ReactNode][])('%s with every field, translated by the browser', (_, content, render) => {
  test('shows no word and no number of its former content', async () => {
    const other = JSON.parse(JSON.stringify(content).replaceAll('zz', 'yy').replace(years, '2031')) as object;
    const page = await translatedPage(render(content));
    const words = await page.show(render(other));
    expect(words).toBe(freshWords(render(other)));
    expect(words.match(/zz/g) ?? []).toEqual([]);
  });

  test('loses and gets back each field', { timeout: 900_000 }, async () => {
    const page = await translatedPage(render(content));
    const complete = freshWords(render(content));
    // Of all fields, the test command takes every twenty-fourth.
    for (const path of representative(content).filter((_, index) => wantsAllCases || index % 24 === 0)) {
      const without = render(changed(content, path, undefined));
      expect(await page.show(without), path.join('.')).toBe(freshWords(without));
      expect(await page.show(render(content)), path.join('.')).toBe(complete);
    }
  });
});
