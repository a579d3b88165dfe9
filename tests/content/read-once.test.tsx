import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readArticle, readNewsPage, readRibbonGroups } from '../../src/content/exports.js';
import { ArticleColophon, ArticleHeader, NewsPage, newsPageJsonLd, RibbonCommand, RibbonMenu } from '../../src/index.js';
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

/** The same object, of which nothing can be changed any more. */
function frozen<Content>(content: Content): Content {
  if (typeof content === 'object' && content !== null) Object.values(content).forEach(frozen);
  return Object.freeze(content);
}

test.each(Object.entries(newsPage))(
  '%s looks the same when what a reader returned has been frozen and put together again',
  (_, { page }) => {
    const read = () => readNewsPage(page).content ?? {};
    const { ribbon, article, ...others } = frozen(read());
    const again = {
      ...others,
      ...(ribbon && { ribbon: ribbon.map((group) => ({ ...group, commands: [...group.commands] })) }),
      ...(article && { article: { ...article, ...(article.body && { body: [...article.body] }) } }),
    };
    expect(renderToStaticMarkup(<NewsPage page={again} />)).toBe(renderToStaticMarkup(<NewsPage page={read()} />));
  },
);

test('an article with frozen blocks keeps the first of two headings with the same id, and everything else', () => {
  const { content } = readArticle({ headline: 'A', body: [{ type: 'heading', text: 'B', id: 'b' }] });
  const [heading] = frozen(content?.body ?? []);
  expect(readArticle({ headline: 'A', body: [heading, heading] }).content).toEqual({
    headline: 'A',
    body: [
      { type: 'heading', text: 'B', id: 'b' },
      { type: 'heading', text: 'B' },
    ],
  });
});

describe.each([
  ['ArticleHeader', ArticleHeader],
  ['ArticleColophon', ArticleColophon],
])('%s', (_, Part) => {
  const html = (article: object) => renderToStaticMarkup(<Part article={article} />);

  test('shows of an article what it shows of one that has been read as a whole', () => {
    const articles = Object.values(newsPage).flatMap(({ page }) => page.article ?? []);
    expect(articles.length).toBeGreaterThan(10);
    for (const article of articles) expect(html(article)).toBe(html(readArticle(article).content ?? {}));
  });

  test('does not read the text between header and colophon', () => {
    const counts = new Map<string, number>();
    html(counted(newsPage.longRead.page.article ?? {}, counts, 'article'));
    const ofTheText = /^article\.(body|leadPhoto|contents|corrections|documents|contacts)/;
    expect([...counts.keys()].filter((path) => ofTheText.test(path))).toEqual([]);
    expect([...counts.values()].filter((count) => count > 1)).toEqual([]);
  });
});

test('a command that has been read is not changed by a component that reads it as another', () => {
  const { content = [] } = readRibbonGroups([{ label: 'Page', commands: [{ type: 'print', label: 'Print' }] }]);
  const command = content[0]?.commands[0];
  renderToStaticMarkup(<RibbonMenu command={command as never} />);
  expect(command).toEqual({ type: 'print', label: 'Print' });
  expect(renderToStaticMarkup(<RibbonCommand command={command as never} />)).toContain('data-command="print"');
});
