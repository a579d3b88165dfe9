import { render } from '@testing-library/react';
import fc from 'fast-check';
import type { Graph } from 'schema-dts';
import { expect, test, vi } from 'vitest';
import { plainText } from '../../src/content/reader.js';
import {
  breadcrumbJsonLd,
  eventJsonLd,
  imageJsonLd,
  NewsPage,
  type NewsPageContent,
  newsListPageJsonLd,
  newsPageJsonLd,
  serialiseJsonLd,
  toICalendar,
} from '../../src/index.js';
import { seed } from '../../stories/fixtures/seed.js';

type Node = Record<string, unknown>;
const graph = newsPageJsonLd(seed);
const [news, trail] = graph['@graph'] as Node[];

test('returns a schema.org graph', () => {
  // Typed here rather than in the package, whose types must not depend on other packages.
  const typed: Graph = graph as unknown as Graph;
  expect(typed['@context']).toBe('https://schema.org');
});

test('describes the seed page as a NewsArticle', () => {
  expect(news).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Eurojust Strategic Meeting on Illegal Immigrant Smuggling',
    articleSection: 'News and announcements',
    inLanguage: 'en-GB',
    publisher: { '@type': 'GovernmentOrganization', name: 'Eurojust' },
  });
  expect(news, 'The page has no publication date, so the graph has none.').not.toHaveProperty('datePublished');
});

test('describes its meeting as an Event', () => {
  const [event] = (news?.about ?? []) as Node[];
  expect(event).toMatchObject({
    '@type': 'Event',
    name: 'Eurojust Strategic Meeting on Illegal Immigrant Smuggling',
    startDate: '2017-06-15',
    endDate: '2017-06-15',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: 'Eurojust, The Hague' },
    organizer: [{ name: 'Maltese EU Presidency' }, { name: 'Eurojust' }],
  });
  expect(((event?.attendee ?? []) as Node[]).map(({ name }) => name)).toEqual([
    'Klaus Meyer-Cabri',
    'Vincienne Vella',
    'Raivo Sepp',
    'European Commission',
    'EEAS',
    'EUNAVFOR MED',
    'Europol',
    'Frontex',
  ]);
});

test('describes its photo as an ImageObject with its credit, as soon as it has a URL', () => {
  expect(news).not.toHaveProperty('image');
  const [withPicture] = newsPageJsonLd({ ...seed, photos: [{ ...seed.photos?.[0], src: '/meeting.jpg' }] })['@graph'] as Node[];
  expect(withPicture?.image).toEqual([
    {
      '@type': 'ImageObject',
      contentUrl: 'https://news.example/meeting.jpg',
      creditText: 'Photo © Eurojust',
      copyrightNotice: '© Eurojust',
    },
  ]);
});

test('describes its trail as a BreadcrumbList of absolute URLs that ends in the page', () => {
  expect(trail).toMatchObject({ '@type': 'BreadcrumbList' });
  const items = trail?.itemListElement as Node[];
  expect(items.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  expect(items[1]).toMatchObject({ name: 'Press centre', item: 'https://news.example/press' });
  expect(items[3]).toMatchObject({ item: seed.url });
});

test('contains only what the page shows', () => {
  const { container } = render(<NewsPage page={seed} />);
  const visibleText = container.textContent;
  const check = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(check);
    else if (typeof value === 'object' && value)
      for (const [key, inner] of Object.entries(value))
        if (['name', 'headline', 'jobTitle', 'description', 'creditText', 'articleSection'].includes(key))
          expect(visibleText).toContain(inner);
        else check(inner);
  };
  check(graph['@graph']);
});

test.each(['</script><script>alert(1)</script>', 'a\u2028\u2029b', '<!--', '&amp;', ']]>'])(
  'serialises %j so that it cannot end the script',
  (text) => {
    const page: NewsPageContent = { publisher: { name: text }, article: { headline: text, body: [] }, meetings: [{ objective: text }] };
    const json = serialiseJsonLd(newsPageJsonLd(page));
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)['@graph'][0].headline).toBe(text);
  },
);

test('preserves any text through serialising and parsing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (headline) => {
      const json = serialiseJsonLd(newsPageJsonLd({ publisher: { name: 'x' }, article: { headline, body: [] } }));
      expect(JSON.parse(json)['@graph'][0].headline).toBe(plainText(headline));
    }),
  );
});

test('leaves out crumbs with unsafe URLs, and with relative ones without a base', () => {
  expect(
    breadcrumbJsonLd([
      { label: 'a', href: 'javascript:x' },
      { label: 'b', href: '/b' },
      { label: 'c', href: 'https://a.example/c' },
      { label: 'd' },
    ]),
  ).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'c', item: 'https://a.example/c' },
      { '@type': 'ListItem', position: 2, name: 'd' },
    ],
  });
});

test('maps status and attendance, and leaves out malformed dates', () => {
  const page = { article: { headline: 'x', body: [] } };
  expect(
    eventJsonLd(
      {
        status: 'rescheduled',
        date: { start: '2017-06-15' },
        previousDate: { start: '2017-05-01' },
        attendance: 'online',
        place: { text: 'Call', href: 'https://call.example' },
      },
      page,
    ),
  ).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2017-05-01',
    location: { '@type': 'VirtualLocation', url: 'https://call.example/' },
  });
  expect(eventJsonLd({ date: { start: 'soon' } }, page)).not.toHaveProperty('startDate');
});

test('describes creator, owner and licence of a picture', () => {
  expect(
    imageJsonLd(
      {
        src: '/a.jpg',
        width: 640,
        caption: 'c',
        credit: { creator: ['A', 'B'], holder: 'C', licence: 'CC-BY-4.0', acquireLicenceHref: '/buy' },
      },
      undefined,
      'https://x.example/news/',
    ),
  ).toEqual({
    '@type': 'ImageObject',
    contentUrl: 'https://x.example/a.jpg',
    width: '640 px',
    caption: 'c',
    creditText: 'Photo: A, B, © C',
    copyrightNotice: '© C',
    creator: [
      { '@type': 'Person', name: 'A' },
      { '@type': 'Person', name: 'B' },
    ],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    acquireLicensePage: 'https://x.example/buy',
  });
});

test('falls back on other fields for blank ones', () => {
  const page: NewsPageContent = {
    publisher: { name: 'x' },
    article: { headline: 'Flats', standfirst: 'Tides', body: [] },
    description: ' ',
  };
  expect(eventJsonLd({ title: '', objective: 'x' }, page)).toMatchObject({ name: 'Flats' });
  expect(imageJsonLd({ src: '', credit: { creator: ['', 'A'] } }, undefined, 'https://x.example/')).toEqual({
    '@type': 'ImageObject',
    creditText: 'Photo: A',
    creator: [{ '@type': 'Person', name: 'A' }],
  });
  expect(newsPageJsonLd(page)['@graph'][0]).toMatchObject({ description: 'Tides' });
});

test('leaves out meetings without facts, and those without a date or a place, which search engines reject', () => {
  const about = (meeting: object) =>
    newsPageJsonLd({ publisher: { name: 'x' }, article: { headline: 'x', body: [] }, meetings: [meeting] })['@graph'][0];
  for (const meeting of [
    { chairs: [], objective: '' },
    { title: 'x', place: { text: ' ' }, chairs: [{ name: '' }], date: {} },
    { date: { start: '2026-06-15' } },
    { place: { text: 'Hall' }, date: { text: 'in June' } },
  ])
    expect(about(meeting)).not.toHaveProperty('about');
  expect(about({ date: { start: '2026-06-15' }, place: { text: 'Hall' } })).toHaveProperty('about');
});

test('joins owners with the comma of the language', () => {
  const words = { made: 'x {credit}', owned: 'x {credit}', comma: '、' };
  expect(imageJsonLd({ credit: { holder: ['A', 'B'] } }, words)).toMatchObject({ copyrightNotice: '© A、B', creditText: 'x © A、B' });
});

const described = (page: Omit<NewsPageContent, 'publisher'>) =>
  newsPageJsonLd({ url: 'https://a.example/1', publisher: { name: 'Agency' }, ...page })['@graph'][0] as Node;

// schema.org: datePublished, isBasedOn, keywords, license, copyrightNotice and timeRequired of CreativeWork.
test('describes dates with their offset, source, topics, licence, copyright and reading time', () => {
  const node = described({
    article: {
      headline: { text: 'Marées', lang: 'fr' },
      kicker: { text: 'Nouvelles', lang: 'fr' },
      standfirst: ['One.', 'Two.'],
      published: { text: 'noon on Tuesday', date: '2026-06-16T12:00' },
      updated: '2026-06-17T10:00:00Z',
      timeZone: 'Europe/Brussels',
      source: { name: 'Harbour Network', href: 'https://harbour.example/1' },
      tags: ['Tides', { label: 'Ports', href: '/ports' }],
      licence: 'CC-BY-4.0',
      copyright: '© 2026 Agency',
      readingTime: 5,
    },
  });
  expect(node).toMatchObject({
    headline: 'Marées',
    articleSection: 'Nouvelles',
    description: 'One. Two.',
    datePublished: '2026-06-16T12:00+02:00',
    dateModified: '2026-06-17T12:00:00+02:00',
    isBasedOn: {
      '@type': 'CreativeWork',
      url: 'https://harbour.example/1',
      publisher: { '@type': 'Organization', name: 'Harbour Network' },
    },
    keywords: ['Tides', 'Ports'],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    copyrightNotice: '© 2026 Agency',
    timeRequired: 'PT5M',
  });
});

test('describes authors as people or organisations, and joint publishers', () => {
  const authors = [
    { name: 'Kim', role: { text: 'rédactrice', lang: 'fr' } },
    { type: 'department', name: 'Press Department' },
    { type: 'GovernmentOrganization' as const, name: 'Court' },
  ] as NonNullable<NewsPageContent['article']['authors']>;
  expect(described({ article: { headline: 'x', authors } }).author).toEqual([
    { '@type': 'Person', name: 'Kim', jobTitle: 'rédactrice' },
    { '@type': 'Organization', name: 'Press Department' },
    { '@type': 'GovernmentOrganization', name: 'Court' },
  ]);
  const { publisher } = newsPageJsonLd({ publisher: [{ name: 'Agency' }, { name: 'Court' }], article: {} })['@graph'][0] as Node;
  expect(publisher).toEqual([
    { '@type': 'Organization', name: 'Agency' },
    { '@type': 'Organization', name: 'Court' },
  ]);
});

// schema.org: organizer, sponsor, contributor, attendee and subEvent of Event.
test('describes hosts, supporters and partners of a meeting, its delegates and its sessions', () => {
  const event = eventJsonLd(
    {
      title: { text: 'Forum', lang: 'en' },
      date: { start: '2026-06-15T10:00', timeZone: 'Europe/Brussels' },
      place: { text: 'Hall' },
      organisers: [{ name: 'Agency' }],
      hosts: [{ name: 'Port' }],
      supporters: [{ name: 'Fund' }],
      partners: [{ name: 'Institute' }],
      viceChairs: [{ name: 'B' }],
      delegates: [{ name: 'C' }],
      agenda: [{ title: 'Opening', date: { start: '2026-06-15T10:00', end: '2026-06-15T10:30' }, speakers: [{ name: 'D' }] }],
    },
    {},
  );
  const organisation = (name: string) => ({ '@type': 'Organization', name });
  expect(event).toMatchObject({
    name: 'Forum',
    organizer: [organisation('Agency'), organisation('Port')],
    sponsor: [organisation('Fund')],
    contributor: [organisation('Institute')],
    attendee: [
      { '@type': 'Person', name: 'B' },
      { '@type': 'Person', name: 'C' },
    ],
    subEvent: [
      {
        '@type': 'Event',
        name: 'Opening',
        startDate: '2026-06-15T10:00+02:00',
        endDate: '2026-06-15T10:30+02:00',
        performer: [{ '@type': 'Person', name: 'D' }],
        location: { '@type': 'Place', name: 'Hall', address: 'Hall' },
      },
    ],
  });
});

test('warns of a page without an absolute URL', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const publisher = { name: 'Coast Agency' };
  newsPageJsonLd({ url: '/news/1', publisher, article: { headline: 'Flats' } });
  newsListPageJsonLd({ url: '/news', publisher, heading: 'News', list: [] });
  toICalendar({ date: { start: '2026-06-15' } }, { uid: 'a@coast.example', stamp: '2026-01-02', url: 'www.coast.example/news' });
  for (const url of ['/news/1', '/news', 'www.coast.example/news'])
    expect(log).toHaveBeenCalledWith(expect.stringContaining(`got the address "${url}" of the page, which is not absolute`));
  log.mockRestore();
});
