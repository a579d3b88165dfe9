import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readNewsListPage } from '../../src/content/exports.js';
import { NewsListPage, type NewsListPageContent, newsListPageJsonLd } from '../../src/index.js';
import { de } from '../../src/locales/de.js';
import { filterInUse } from '../../stories/fixtures/list-filter.js';
import { newsItems } from '../../stories/fixtures/news-items.js';
import { newsListPage } from '../../stories/fixtures/news-list-page.js';
import { corrupt } from '../support/corrupt.js';
import { faultsWithout } from '../support/fields.js';
import { htmlFaults } from '../support/html-faults.js';
import { randomCases } from '../support/random-cases.js';
import { randomNumbers } from '../support/random-numbers.js';
import { schemaFaults } from '../support/schema-org.js';
import { watchWarnings } from '../support/warnings.js';

watchWarnings();
const { page: first } = newsListPage.withFilter;
const { page: second } = newsListPage.secondPage;
const head = (selector: string) => document.head.querySelector(selector);

test('renders every landmark once, the heading, and the items one level below it', () => {
  render(<NewsListPage page={first} />);
  // Unlike browsers, the test DOM also treats the header inside the main content as a landmark.
  const ofPage = (role: string) => screen.getAllByRole(role).filter((element) => !element.parentElement?.closest('main, form'));
  for (const role of ['banner', 'main', 'contentinfo', 'toolbar']) expect(ofPage(role), role).toHaveLength(1);
  expect(screen.getByRole('form', { name: 'Filter the list' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('News');
  expect(within(screen.getByRole('main')).getAllByRole('heading', { level: 2 })).toHaveLength(6);
  expect(screen.getByRole('navigation', { name: 'Pages of the list' })).toBeInTheDocument();
});

test('links past the filter only if there is one', () => {
  const { container, rerender } = render(<NewsListPage page={first} />);
  const targets = () =>
    within(screen.getByRole('navigation', { name: 'Skip links' }))
      .getAllByRole('link')
      .map((link) => container.querySelector(link.getAttribute('href') ?? '')?.id);
  expect(targets()).toEqual(['pr-after-ribbon', 'main', 'pr-results']);
  rerender(<NewsListPage page={newsListPage.byMonth.page} />);
  expect(targets()).toEqual(['pr-after-ribbon', 'main']);
});

describe('the head', () => {
  test('has the number of the page in the title, from the second page on', () => {
    const { rerender } = render(<NewsListPage page={first} />);
    expect(document.title).toBe('News – Agency for Coastal Waters');
    rerender(<NewsListPage page={second} />);
    expect(document.title).toBe('News – Page 2 – Agency for Coastal Waters');
    expect(head('link[rel=canonical]')).toHaveAttribute('href', 'https://coast.example/news?page=2');
  });

  test('links to the feed by its whole address', () => {
    const { rerender } = render(<NewsListPage page={first} />);
    expect(head('link[type="application/atom+xml"]')).toHaveAttribute('href', 'https://coast.example/news.atom');
    rerender(<NewsListPage page={{ ...first, feed: { href: '/news.rss', type: 'rss' } }} />);
    expect(head('link[type="application/rss+xml"]')).toHaveAttribute('rel', 'alternate');
    expect(screen.getByRole('link', { name: 'News feed' })).toHaveAttribute('href', '/news.rss');
  });

  test('describes the page by its introduction', () => {
    render(<NewsListPage page={first} />);
    expect(head('meta[name=description]')).toHaveAttribute(
      'content',
      'What the Agency decides, measures and publishes. Older items are in the archive.',
    );
  });
});

describe('the number of results', () => {
  const shown = (more: Partial<NewsListPageContent>) => {
    const { container, unmount } = render(<NewsListPage page={{ ...first, feed: undefined, ...more }} />);
    const text = container.querySelector('.pr-news-list-page-summary')?.textContent;
    unmount();
    return text;
  };

  test('says which part is shown, or how many there are', () => {
    expect(shown({})).toBe('Results 1–6 of 18');
    expect(shown({ start: 13, list: newsItems.slice(12) })).toBe('Results 13–18 of 18');
    expect(shown({ total: 6 })).toBe('6 results');
    expect(shown({ total: 1, list: newsItems.slice(0, 1) })).toBe('1 result');
    expect(shown({ total: undefined })).toBeUndefined();
  });

  test('never counts more than there are', () => {
    expect(shown({ total: 3 })).toBe('3 results');
    expect(shown({ start: 17, total: 18 })).toBe('Results 17–22 of 22');
  });
});

test('says that nothing matches, and how to see everything', () => {
  const { rerender } = render(<NewsListPage page={newsListPage.nothingFound.page} />);
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent('Nothing matches these filters. Choose others, or clear them.');
  for (const link of within(main).getAllByRole('link', { name: 'Clear filters' }))
    expect(link).toHaveAttribute('href', filterInUse.clearHref);
  rerender(<NewsListPage page={newsListPage.empty.page} locale={de} />);
  expect(main).toHaveTextContent('Hier gibt es noch nichts.');
  expect(screen.queryByRole('link', { name: 'Filter zurücksetzen' })).toBeNull();
});

test('replaces regions with slots', () => {
  render(
    <NewsListPage page={first} slots={{ filter: null, list: <p>Own list</p>, pagination: null, header: <h1>Own</h1>, ribbon: null }} />,
  );
  for (const role of ['form', 'toolbar']) expect(screen.queryByRole(role)).toBeNull();
  expect(screen.queryByRole('navigation', { name: 'Pages of the list' })).toBeNull();
  expect(screen.getByRole('main')).toHaveTextContent('Own list');
});

describe('structured data', () => {
  const graph = (page: NewsListPageContent) => newsListPageJsonLd(page)['@graph'] as Record<string, unknown>[];

  test('is a collection with a list, which search engines accept, and no article', () => {
    expect(schemaFaults(graph(second))).toEqual([]);
    expect(graph(second).map((node) => node['@type'])).toEqual(['CollectionPage', 'BreadcrumbList']);
    expect(JSON.stringify(graph(second))).not.toContain('NewsArticle');
  });

  test('continues positions from page to page, and names what has no title', () => {
    const items = (page: NewsListPageContent) => {
      const { itemListElement } = (graph(page)[0]?.mainEntity ?? {}) as { itemListElement?: object[] };
      return itemListElement ?? [];
    };
    expect(items(second)[0]).toEqual({
      '@type': 'ListItem',
      position: 7,
      url: 'https://coast.example/news/tender-buoys',
      name: 'Call for tenders: measuring buoys for the northern estuary',
    });
    expect(items(first)[3]).toMatchObject({ position: 4, name: 'The coastal road between Port Example and the old customs house is…' });
  });
});

const full: NewsListPageContent = {
  ...second,
  filter: filterInUse,
  list: newsItems.slice(0, 3),
  navigation: second.navigation?.slice(0, 1),
  languages: undefined,
};

test('accepts null and blank fields', () => {
  expect(faultsWithout(full, (page) => renderToStaticMarkup(<NewsListPage page={page} />))).toEqual([]);
  for (const page of [{}, null, undefined])
    expect(() => renderToStaticMarkup(<NewsListPage page={page as unknown as NewsListPageContent} />)).not.toThrow();
}, 240_000);

test('renders wrong types in any field without a throw, a nameless link or an empty element', () => {
  for (let seed = 1; seed <= randomCases(1000); seed++) {
    const next = randomNumbers(seed);
    const page = corrupt(full, next, 3 + next(20)) as NewsListPageContent;
    const { content } = readNewsListPage(page);
    const html = renderToStaticMarkup(<NewsListPage page={page} />);
    expect(htmlFaults(html), `Seed ${seed}`).toEqual([]);
    expect(renderToStaticMarkup(<NewsListPage page={content ?? ({} as NewsListPageContent)} />), `Seed ${seed}`).toBe(html);
    expect(readNewsListPage(structuredClone(content)).content).toEqual(content);
  }
}, 240_000);
