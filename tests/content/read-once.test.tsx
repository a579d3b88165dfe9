import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readNewsPage } from '../../src/content/exports.js';
import { NewsPage, newsPageJsonLd } from '../../src/index.js';
import { newsPage } from '../../stories/fixtures/news-page.js';

/** Wraps content in proxies that count how often each field is read. */
function counted<Content extends object>(content: Content, counts: Map<string, number>, path = 'page'): Content {
  return new Proxy(content, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || typeof value === 'function' || !Object.hasOwn(target, key)) return value;
      const own = `${path}.${key}`;
      if (key !== 'length') counts.set(own, (counts.get(own) ?? 0) + 1);
      return typeof value === 'object' && value !== null ? counted(value, counts, own) : value;
    },
  });
}

/** Fields that select the reader of an object may be read additionally. */
const kind = /\.(type|action|href|formAction|menu|label)$/;

test('NewsPage reads every field of its page once, metadata included', () => {
  for (const { page } of [newsPage.longRead, newsPage.seed]) {
    const counts = new Map<string, number>();
    renderToStaticMarkup(<NewsPage page={counted(page, counts)} />);
    expect(counts.size).toBeGreaterThan(50);
    expect([...counts].filter(([path, count]) => count > 1 && !(path.includes('.ribbon.') && kind.test(path)))).toEqual([]);
  }
});

test('NewsPage and newsPageJsonLd accept the result of a reader without reading it again', () => {
  const counts = new Map<string, number>();
  const { content } = readNewsPage(counted(newsPage.longRead.page, counts));
  const before = new Map(counts);
  renderToStaticMarkup(<NewsPage page={content ?? {}} />);
  newsPageJsonLd(content ?? {});
  expect(counts).toEqual(before);
});
