import { render } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { interpolatePlural } from '../../src/format/interpolate.js';
import {
  type ArticleContent,
  en,
  eventJsonLd,
  type Meeting,
  NewsPage,
  type NewsPageProps,
  newsPageJsonLd,
  serialiseJsonLd,
} from '../../src/index.js';
import { addToCalendar } from '../../stories/fixtures/add-to-calendar.js';
import { meetingFactBox } from '../../stories/fixtures/meeting-fact-box.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { missingRecommended, type Node, nodes, schemaFaults } from '../support/schema-org.js';
import { watchWarnings } from '../support/warnings.js';

watchWarnings();
/** The fixtures have `data:` pictures; replaces them with web URLs. */
const withPictureUrls = (props: NewsPageProps): NewsPageProps => ({
  ...props,
  page: JSON.parse(JSON.stringify(props.page).replace(/data:image[^"]+/g, '/picture.webp')),
});
const pages = Object.entries(newsPage as Record<string, NewsPageProps>).map(([name, props]) => [name, withPictureUrls(props)] as const);
const graphOf = ({ page, locale, articleLocale = locale }: NewsPageProps) =>
  newsPageJsonLd(page, articleLocale?.messages.photoCredit)['@graph'] as Node[];
const article = { headline: 'Flats', body: [] };
const event = (meeting: Meeting) => eventJsonLd(meeting, { url: 'https://coast.example/news', article }) as Node;

test.each(pages)('%s has every property that search engines require, in the required form', (_, props) => {
  expect(schemaFaults(graphOf(props))).toEqual([]);
});

test('includes the recommended properties that pages have data for', () => {
  const { seed, longRead } = newsPage;
  expect(missingRecommended(graphOf(seed), 'NewsArticle')).toEqual(['image', 'datePublished', 'dateModified', 'author']);
  expect(missingRecommended(graphOf(seed), 'Event')).toEqual(['image', 'performer']);
  expect(missingRecommended(graphOf(seed), 'BreadcrumbList')).toEqual([]);
  expect(missingRecommended(graphOf(withPictureUrls(longRead)), 'NewsArticle')).toEqual([]);
});

describe('the validator', () => {
  test.each<[Node, string]>([
    [{ '@type': 'Event', name: 'x', location: 'y' }, '/Event lacks startDate.'],
    [{ '@type': 'Event', name: 'x', location: 'y', startDate: '2026-06-15T10:00' }, '/Event: startDate is "2026-06-15T10:00".'],
    [{ '@type': 'Event', name: 'x', location: 'y', startDate: '2026-06-15', endDate: '2026-06-14' }, '/Event: it ends before it begins.'],
    [{ '@type': 'NewsArticle', url: '/x' }, '/NewsArticle: url is "/x".'],
    [{ '@type': 'NewsArticle', author: [] }, '/NewsArticle: author is an empty list.'],
    [{ '@type': 'Novel' }, '/Novel: unknown type.'],
  ])('reports %j', (node, fault) => {
    expect(schemaFaults([node])).toEqual([fault]);
  });
});

describe.each(pages)('%s contains only what the page shows', (_, props) => {
  let shown: string;
  let addresses: string[];
  let times: string[];
  let identifiers: (string | undefined)[];
  beforeAll(() => {
    const { container } = render(<NewsPage {...props} />);
    // Browsers and search engines show title and description.
    const meta = [...document.querySelectorAll('meta[name="description"]')].map((element) => element.getAttribute('content'));
    const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (texts.nextNode()) words.push(texts.currentNode.textContent ?? '');
    shown = [words.join(''), words.join(' '), ...meta].join(' ').replace(/\s+/g, ' ');
    const base = props.page.url ?? undefined;
    addresses = [...document.querySelectorAll('[href], img[src]')].map((element) => {
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      return URL.canParse(address, base) ? new URL(address, base).href : address;
    });
    // What a reference leads to.
    identifiers = [...container.querySelectorAll<HTMLElement>('a[data-identifier]')].map(({ dataset }) => dataset.identifier);
    times = [...container.querySelectorAll('time')].map((element) => element.dateTime);
  });

  test('shows every text, URL and date', () => {
    const { messages, plurals } = props.articleLocale ?? props.locale ?? en;
    const { readingTime, published, updated } = props.page.article as ArticleContent;
    const minutes = interpolatePlural(messages.article.readingTime, readingTime ?? 0, plurals).replace(/\s+/g, ' ');
    const isRange = (name: string) => {
      const date = name === 'datePublished' ? published : updated;
      return typeof date === 'object' && Boolean(date?.end);
    };
    const hidden: string[] = [];
    for (const [path, node] of nodes(graphOf(props))) {
      for (const [name, value] of Object.entries(node).flatMap(([key, all]) => [all].flat().map((one) => [key, one] as const))) {
        if (typeof value !== 'string' || name.startsWith('@')) continue;
        const text = value.replace(/\s+/g, ' ').trim();
        const isShown =
          /^(eventStatus|eventAttendanceMode|digitalSourceType|inLanguage|width|height|encodingFormat|contentSize)$/.test(name) ||
          (/^(url|item|image|contentUrl|thumbnailUrl|license|acquireLicensePage|mainEntityOfPage)$/.test(name) &&
            addresses.includes(value)) ||
          (/^(identifier|legislationIdentifier)$/.test(name) && identifiers.includes(value)) ||
          (name === 'duration' && times.includes(value)) ||
          // For a range of days the page shows only text, which the tests of dates compare.
          (/[dD]ate/.test(name) && (times.some((time) => value.startsWith(time)) || 'endDate' in node || isRange(name))) ||
          (name === 'timeRequired' && shown.includes(minutes)) ||
          shown.includes(text);
        // The publisher's URL is the target of the home link, or above it.
        const [publisher] = [props.page.publisher ?? []].flat();
        const isPublisher = name === 'url' && value === new URL(publisher?.href ?? '', 'https://none.example').href;
        if (!isShown && !isPublisher) hidden.push(`${path} ${name}: ${value}`);
      }
    }
    expect(hidden).toEqual([]);
  });
});

describe('a meeting as an event', () => {
  test.each<[Meeting['date'], unknown, unknown]>([
    [{ start: '2026-06-15', end: '2026-06-16' }, '2026-06-15', '2026-06-16'],
    [
      { start: '2026-06-15T10:00', end: '2026-06-15T12:30', timeZone: 'Europe/Amsterdam' },
      '2026-06-15T10:00+02:00',
      '2026-06-15T12:30+02:00',
    ],
    [
      { start: '2026-03-28T10:00', end: '2026-03-29T10:00', timeZone: 'Europe/Amsterdam' },
      '2026-03-28T10:00+01:00',
      '2026-03-29T10:00+02:00',
    ],
    [{ start: '2026-06-15T10:00', timeZone: 'Asia/Kathmandu' }, '2026-06-15T10:00+05:45', undefined],
    [{ start: '2026-06-15T10:00', timeZone: 'America/St_Johns' }, '2026-06-15T10:00-02:30', undefined],
    [{ start: '2026-06-15T10:00Z', timeZone: 'Europe/Amsterdam' }, '2026-06-15T12:00+02:00', undefined],
    [{ start: '2026-06-15T10:00', timeZone: 'Coast/Harbour' }, '2026-06-15T10:00', undefined],
    [{ start: '2026-06-15', end: '2026-06-01' }, '2026-06-15', undefined],
    [{ start: '2026-06-15T00:00', end: '2026-06-14', timeZone: 'UTC' }, '2026-06-15T00:00+00:00', undefined],
    [{ start: 'soon', end: '2026-06-14' }, undefined, undefined],
    [{ start: '2026-06-15T10:00', end: '2026-06-15', timeZone: 'UTC' }, '2026-06-15T10:00+00:00', '2026-06-16T00:00+00:00'],
    [{ start: 'soon', end: 'later' }, undefined, undefined],
    [{ text: 'in June' }, undefined, undefined],
  ])('%j', (date, start, end) => {
    const { startDate, endDate } = event({ date: date ?? {} });
    expect([startDate, endDate]).toEqual([start, end]);
  });

  test('describes places with postal addresses, virtual ones, and both', () => {
    expect(event(meetingFactBox.hybrid.meeting as Meeting).location).toEqual([
      {
        '@type': 'Place',
        name: 'Hall of the Islands',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 Harbour Square',
          postalCode: '1234',
          addressLocality: 'Port Example',
          addressCountry: 'Examplia',
        },
        url: 'https://coast.example/about/hall',
      },
      { '@type': 'VirtualLocation', name: 'Live stream of the meeting', url: 'https://stream.example/coast' },
    ]);
    expect(event(meetingFactBox.online.meeting as Meeting).location).toMatchObject({ '@type': 'VirtualLocation' });
  });

  test('describes speakers as performers, with all their names', () => {
    const { performer } = event({
      speakers: [{ name: 'Nour Mithal', alternateName: ['Nur', { name: 'نور', lang: 'ar' }], href: '/nour' }],
    });
    expect(performer).toEqual([
      { '@type': 'Person', name: 'Nour Mithal', alternateName: ['Nur', 'نور'], url: 'https://coast.example/nour' },
    ]);
  });

  test('describes every state of the fact box as a valid event', () => {
    for (const { meeting } of Object.values(meetingFactBox) as { meeting: Meeting }[]) {
      const faults = schemaFaults([event(meeting)]).filter((fault) => !/lacks (startDate|location|url)/.test(fault));
      expect(faults, JSON.stringify(meeting)).toEqual([]);
    }
    expect(schemaFaults([event(addToCalendar.typical.meeting)])).toEqual([]);
  });
});

test('describes corrections as CorrectionComment', () => {
  const [news] = graphOf(newsPage.longRead);
  expect(news?.correction).toEqual([
    {
      '@type': 'CorrectionComment',
      text: 'The table gave the places visited as forty-one; there were forty.',
      datePublished: '2026-06-16',
    },
    { '@type': 'CorrectionComment', text: 'The name of the Institute for Tidal Research was misspelt.' },
  ]);
});

test.each(['</script><script>alert(1)</script>', '\u2028\u2029b', '<!--<script>'])('escapes %j in any field', (text) => {
  const hostile = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(hostile);
    if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value + text : value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'type' ? inner : hostile(inner)]));
  };
  const page = hostile(newsPage.longRead.page) as NewsPageProps['page'];
  const json = serialiseJsonLd(newsPageJsonLd(page));
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(json)['@graph'][0].headline).toBe(page.article?.headline);
});
