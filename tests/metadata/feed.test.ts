import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { type FeedOptions, feed, type NewsItem } from '../../src/metadata/feed-exports.js';
import { newsItems } from '../../stories/fixtures/news-items.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const options: FeedOptions = {
  title: 'News – Agency for Coastal Waters',
  feedUrl: 'https://coast.example/news.atom',
  url: 'https://coast.example/news',
  author: 'Agency for Coastal Waters',
  lang: 'en',
};

/** The document, by a strict XML parser. */
function xml(list: readonly NewsItem[], more: Partial<FeedOptions> = {}): Document {
  const text = feed(list, { ...options, ...more }) ?? '';
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent, text).toBeUndefined();
  return document;
}

const children = (element: Element, name: string) => [...element.children].filter(({ localName }) => localName === name);
const isIri = (text: string | null) => /^[a-z][a-z\d+.-]*:\S+$/i.test(text ?? '');
const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** What RFC 4287 demands of a feed (4.1.1), of an entry (4.1.2), and of their parts, and what this document lacks of it. */
function faults(document: Document): string[] {
  const root = document.documentElement;
  const entries = children(root, 'entry');
  const needed = (element: Element, name: string) =>
    children(element, name).length === 1 && (children(element, name)[0]?.textContent ?? '').trim() ? [] : [`not one ${name}`];
  const relations = (element: Element, rel: string) => children(element, 'link').filter((link) => link.getAttribute('rel') === rel);
  const ids = entries.map((entry) => children(entry, 'id')[0]?.textContent ?? '');
  return [
    ...(root.namespaceURI === 'http://www.w3.org/2005/Atom' && root.localName === 'feed' ? [] : ['not a feed']),
    ...[root, ...entries].flatMap((element) => [
      ...['id', 'title', 'updated'].flatMap((name) => needed(element, name)),
      ...children(element, 'id').flatMap(({ textContent }) => (isIri(textContent) ? [] : [`id ${textContent}`])),
      ...['updated', 'published'].flatMap((name) =>
        children(element, name).flatMap(({ textContent }) => (stamp.test(textContent ?? '') ? [] : [`${name} ${textContent}`])),
      ),
      ...children(element, 'link').flatMap((link) => (isIri(link.getAttribute('href')) ? [] : [`link ${link.getAttribute('href')}`])),
      ...relations(element, 'alternate')
        .map((link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`)
        .filter((key, index, all) => all.indexOf(key) !== index)
        .map((key) => `two alternates: ${key}`),
    ]),
    ...entries.flatMap((entry) =>
      relations(entry, 'alternate').length || children(entry, 'content').length ? [] : ['neither link nor content'],
    ),
    ...(children(root, 'author')[0] && needed(children(root, 'author')[0] as Element, 'name').length === 0 ? [] : ['no author']),
    ...(relations(root, 'self').length === 1 ? [] : ['not one self link']),
    ...(new Set(ids).size === ids.length ? [] : ['ids repeat']),
  ];
}

test('is a valid feed according to RFC 4287', () => {
  expect(faults(xml(newsItems))).toEqual([]);
});

test('says to an independent parser what the items say', () => {
  const read = parseAtomFeed(feed(newsItems, { ...options, subtitle: 'All of it', rights: '© 2026' }) ?? '');
  expect(read).toMatchObject({
    id: options.feedUrl,
    title: { value: options.title },
    subtitle: { value: 'All of it' },
    rights: { value: '© 2026' },
    updated: '2026-11-24T00:00:00Z',
    authors: [{ name: options.author }],
  });
  expect(read.entries).toHaveLength(newsItems.length);
  expect(read.entries?.[1]).toMatchObject({
    id: 'https://coast.example/news/tide-tables-2027',
    title: { value: 'What the tide tables for 2027 change for small harbours' },
    published: '2026-11-19T00:00:00Z',
    summary: { value: 'The new tables count from mean low water. A converter shows the difference for each quay.' },
    categories: [{ term: 'News' }, { term: 'Navigation' }],
    links: [
      { rel: 'alternate', href: 'https://coast.example/news/tide-tables-2027' },
      { rel: 'enclosure', type: 'application/pdf', length: 2_412_544, href: 'https://coast.example/files/tide-tables-2027.pdf' },
      { rel: 'enclosure', type: 'text/csv', length: 310_112, href: 'https://coast.example/files/tide-tables-2027.csv' },
    ],
  });
});

test('states languages and translations', () => {
  const document = xml(
    [
      {
        title: { text: 'Xatt', lang: 'mt' },
        teaser: 'Une plage',
        href: '/a',
        lang: 'fr',
        translations: [{ label: 'Deutsch', lang: 'de', href: '/de/a' }],
      },
    ],
    { updated: '2026-01-01' },
  );
  expect(document.documentElement.getAttribute('xml:lang')).toBe('en');
  expect(document.querySelector('entry')?.getAttribute('xml:lang')).toBe('fr');
  expect(document.querySelector('entry > title')?.getAttribute('xml:lang')).toBe('mt');
  expect([...document.querySelectorAll('entry > link')].map((link) => link.getAttribute('hreflang'))).toEqual(['fr', 'de']);
});

test('writes pictures as enclosures with their type', () => {
  const [picture] = xml([{ title: 'Bay', date: '2026-01-01', image: { src: '/bay.JPG?w=300' } }]).querySelectorAll('link[rel=enclosure]');
  expect([picture?.getAttribute('type'), picture?.getAttribute('href')]).toEqual(['image/jpeg', 'https://coast.example/bay.JPG?w=300']);
});

describe('dates', () => {
  const updated = (item: NewsItem, more: Partial<FeedOptions> = {}) =>
    xml([{ title: 'A', ...item }], more).querySelector('entry > updated')?.textContent;

  test('are instants in UTC', () => {
    expect(updated({ date: '2026-06-15T10:00+02:00' })).toBe('2026-06-15T08:00:00Z');
    expect(updated({ date: '2026-06-15' }, { timeZone: 'Europe/Malta' })).toBe('2026-06-14T22:00:00Z');
    expect(updated({ date: '2026-06-15', updated: '2026-07-01T09:30Z' })).toBe('2026-07-01T09:30:00Z');
  });

  test('are those of the feed for items without one', () => {
    const changed = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
    expect(updated({ date: 'soon' }, { updated: changed })).toBe('2026-01-02T03:04:05Z');
    expect(xml([{ title: 'A' }], { updated: changed }).querySelector('published')).toBeNull();
  });
});

test('identifies items by their own id, their URL or their words, and keeps the first of two', () => {
  const list: NewsItem[] = [
    { title: 'A', href: '/a', id: 'tag:coast.example,2026:a' },
    { title: 'B', href: '/b', id: 'no iri' },
    { title: 'C' },
    { title: 'C' },
    { title: 'B again', href: '/b' },
  ];
  const ids = [...xml(list, { updated: '2026-01-01' }).querySelectorAll('entry > id')].map(({ textContent }) => textContent);
  expect(ids).toEqual([
    'tag:coast.example,2026:a',
    'https://coast.example/b',
    expect.stringMatching(/^https:\/\/coast\.example\/news\.atom#item-\w+$/),
  ]);
});

test('needs a title, an author, absolute URLs and a date', () => {
  for (const lack of [{ title: ' ' }, { author: '' }, { url: '/news' }, { feedUrl: 'mailto:a@coast.example' }])
    expect(feed(newsItems, { ...options, ...lack })).toBeUndefined();
  expect(feed([{ title: 'Undated' }], options)).toBeUndefined();
  expect(feed(newsItems, undefined as unknown as FeedOptions)).toBeUndefined();
  expect(warnings()).toEqual([expect.stringContaining('feed(): got no title')]);
});

test('remains a valid feed whatever the texts contain', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ']]>',
      '</title><entry>',
      '<!-- ',
      '&amp;',
      '&#0;',
      '"',
      "'",
      '\u0000',
      '\u0008',
      '\ufffe',
      '\ud800',
      '\u2028',
      '<p>One & two</p>',
      'javascript:alert(1)',
    ),
  );
  const text = fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join(''));
  const item = fc.record(
    {
      title: text,
      href: text,
      date: text,
      updated: text,
      teaser: text,
      kind: text,
      id: text,
      lang: text,
      topics: fc.array(text),
      documents: fc.array(fc.record({ label: text, href: text, type: text })),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<NewsItem>;
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), text, text, (list, title, author) => {
      const document = xml(list, { title: `T${title}`, author: `A${author}`, subtitle: title, updated: '2026-01-01' });
      expect(faults(document)).toEqual([]);
      expect([...document.querySelectorAll('*')].filter(({ namespaceURI }) => namespaceURI !== 'http://www.w3.org/2005/Atom')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('keeps text as text', () => {
  const teaser = '<p>One & "two"</p> ]]>';
  expect(xml([{ title: '</title>', teaser, href: '/a', date: '2026-01-01' }]).querySelector('summary')?.textContent).toBe(teaser);
});
