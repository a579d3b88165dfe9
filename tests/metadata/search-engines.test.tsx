// What search engines reject: Google Search Central, "Structured data markup that Google Search supports", pages Breadcrumb, Event, Image
// metadata, Article and Video (developers.google.com/search/docs/appearance/structured-data), as tests/support/schema-org.ts has them.
import { describe, expect, test } from 'vitest';
import { eventJsonLd, imageJsonLd, type NewsPageContent, newsListPageJsonLd, newsPageJsonLd } from '../../src/index.js';
import { type Node, nodes, schemaFaults } from '../support/schema-org.js';

const page = (more: object): NewsPageContent => ({
  url: 'https://coast.example/news/1',
  publisher: { name: 'Coast Agency', type: 'GovernmentOrganization' },
  article: { headline: 'Flats' },
  ...more,
});
const graph = (more: object) => newsPageJsonLd(page(more))['@graph'] as Node[];
const typesIn = (more: object) => [...nodes(graph(more))].map(([path]) => path);

test.each<[string, object, string]>([
  ['a breadcrumb without a URL in the middle', { trail: [{ label: 'A', href: '/' }, { label: 'B' }, { label: 'C' }] }, 'ListItem'],
  ['an event without a date', { meetings: [{ title: 'Forum', place: { text: 'Hall' } }] }, ''],
  ['an event without a place', { meetings: [{ title: 'Forum', date: { start: '2026-06-15' } }] }, ''],
  ['a place whose stream has no URL', { meetings: [{ date: { start: '2026-06-15' }, online: { label: 'Stream' } }] }, ''],
  [
    'a session without a date',
    { meetings: [{ date: { start: '2026-06-15' }, place: { text: 'Hall' }, agenda: [{ title: 'Opening' }] }] },
    'Event/Place',
  ],
  ['a picture without a URL', { photos: [{ alt: 'Mud', credit: { holder: 'Agency' } }] }, ''],
  ['a picture that only this page contains', { photos: [{ src: 'data:image/png;base64,AA', credit: { holder: 'Agency' } }] }, ''],
  ['a video without a still', { article: { headline: 'x', body: [{ type: 'video', title: 'Tide', href: '/tide' }] } }, ''],
])('accept a page with %s', (_, more, kept) => {
  expect(schemaFaults(graph(more))).toEqual([]);
  const inner = typesIn(more).filter((path) => !/^\/NewsArticle(\/GovernmentOrganization)?$|BreadcrumbList$/.test(path));
  expect(new Set(inner.map((path) => path.replace(/^\/(NewsArticle|BreadcrumbList)\//, '')).slice(-1))).toEqual(
    new Set(kept ? [kept] : []),
  );
});

test('a trail of one item is no BreadcrumbList, which needs two', () => {
  expect(typesIn({ trail: [{ label: 'Home', href: '/' }] })).not.toContain('/BreadcrumbList');
  expect(typesIn({ trail: [{ label: 'Home', href: '/' }, { label: 'Flats' }] })).toContain('/BreadcrumbList');
});

test.each(['', ' ', '\u200b', undefined])('a page with the headline %j is a WebPage, because an article needs one', (headline) => {
  const [node] = graph({ article: { headline, body: ['Mud.'] } });
  expect(node).toMatchObject({ '@type': 'WebPage', publisher: { name: 'Coast Agency' } });
  expect(node).not.toHaveProperty('headline');
});

describe('pictures', () => {
  const image = (photo: object) => (graph({ photos: [photo] })[0]?.image as unknown[] | undefined)?.[0];

  test('without a credit are URLs, because an ImageObject needs creator, creditText, copyrightNotice or license', () => {
    expect(image({ src: '/a.jpg', width: 640, alt: 'Mud' })).toBe('https://coast.example/a.jpg');
    expect(image({ src: '/a.jpg', credit: { licence: 'CC0-1.0' } })).toMatchObject({ '@type': 'ImageObject' });
  });

  test('have organisations as creators where agencies or publishers made them', () => {
    expect(image({ src: '/a.jpg', credit: { creator: ['Kim Sample', 'Coast Agency'] } })).toMatchObject({
      creator: [
        { '@type': 'Person', name: 'Kim Sample' },
        { '@type': 'Organization', name: 'Coast Agency' },
      ],
    });
    expect(imageJsonLd({ src: 'https://a.example/a.jpg', credit: { creator: 'Wire', agency: 'Wire' } })).toMatchObject({
      creator: [{ '@type': 'Organization', name: 'Wire' }],
    });
  });
});

test('an author who has the name of the publisher is the publisher', () => {
  expect(graph({ article: { headline: 'x', authors: [{ name: 'Coast Agency' }, { name: 'Kim Sample' }] } })[0]?.author).toEqual([
    { '@type': 'GovernmentOrganization', name: 'Coast Agency' },
    { '@type': 'Person', name: 'Kim Sample' },
  ]);
});

test.each([
  ['OGL-UK-3.0', 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
  ['eupl-1.2', 'https://joinup.ec.europa.eu/page/eupl-text-11-12'],
  ['etalab-2.0', 'https://github.com/DISIC/politique-de-contribution-open-source/blob/master/LICENSE.pdf'],
  ['dl-de-by-2.0', 'https://www.govdata.de/dl-de/by-2-0'],
  ['CC-BY-3.0-IGO', 'https://creativecommons.org/licenses/by/3.0/igo/'],
  ['CC-BY-9.0', undefined],
])('the licence %s of an article has its address in the SPDX License List', (licence, address) => {
  expect(graph({ article: { headline: 'x', licence } })[0]?.license).toBe(address);
});

test('a list contains only items with a URL, at their positions, and is left out without any', () => {
  const list = (items: object[]) =>
    newsListPageJsonLd({ publisher: { name: 'x' }, url: 'https://coast.example/news', heading: 'News', list: items as never, total: 3 });
  const [collection] = list([{ title: 'A', href: '/a' }, { title: 'B' }, { title: 'C', href: '/c' }])['@graph'] as Node[];
  expect(collection?.mainEntity).toEqual({
    '@type': 'ItemList',
    numberOfItems: 3,
    itemListElement: [
      { '@type': 'ListItem', position: 1, url: 'https://coast.example/a', name: 'A' },
      { '@type': 'ListItem', position: 3, url: 'https://coast.example/c', name: 'C' },
    ],
  });
  expect(list([{ title: 'B' }])['@graph'][0]).not.toHaveProperty('mainEntity');
});

test('sessions are events only where the meeting has a place', () => {
  const meeting = { title: 'Forum', date: { start: '2026-06-15' }, agenda: [{ title: 'Opening', date: { start: '2026-06-15' } }] };
  expect(eventJsonLd(meeting, {})).not.toHaveProperty('subEvent');
  expect(eventJsonLd({ ...meeting, place: { text: 'Hall' } }, {})).toMatchObject({ subEvent: [{ location: { name: 'Hall' } }] });
});
