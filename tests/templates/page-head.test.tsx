// Open Graph protocol (ogp.me): basic and structured properties, article; X, "Cards markup"; Google Search Central: robots meta tag,
// "Tell Google about localized versions of your page" (hreflang, x-default); Unicode CLDR, likely subtags, for territories.
import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  ArticleHeader,
  headParts,
  LanguageSwitcher,
  type NewsListPageContent,
  type NewsPageContent,
  newsPageJsonLd,
  PageHead,
  pageMetadata,
} from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';
import { newsListPage } from '../../stories/fixtures/news-list-page.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { watchWarnings } from '../support/warnings.js';

watchWarnings();

const page = (more: object = {}, article: object = {}): NewsPageContent => ({
  url: 'https://coast.example/en/flats',
  publisher: { name: 'Coast Agency' },
  article: { headline: 'Meeting on tidal flats', lang: 'en', ...article },
  ...more,
});

/** The elements of a head, as `name: value`. */
function headOf(content: NewsPageContent | NewsListPageContent, props: object = {}): string[] {
  const root = document.createElement('div');
  root.innerHTML = renderToStaticMarkup(<PageHead page={content} {...props} />);
  return [...root.querySelectorAll('title, meta, link')].map((element) => {
    const [name, value] = [element.getAttribute('property') ?? element.getAttribute('name'), element.getAttribute('content')];
    if (name) return `${name}: ${value}`;
    if (element.localName === 'title') return `title: ${element.textContent}`;
    return [element.getAttribute('rel'), element.getAttribute('hreflang') ?? element.getAttribute('type'), element.getAttribute('href')]
      .filter(Boolean)
      .join(' ');
  });
}

test('tells of an article, its picture, dates, section, topics and authors', () => {
  const content = page(
    { description: 'Coast guards met.' },
    {
      kicker: 'News',
      published: '2026-03-10T09:30',
      updated: '2026-03-11',
      timeZone: 'Europe/Brussels',
      tags: ['Tides', 'Ports'],
      authors: [{ name: 'Kim Sample', href: '/people/kim' }, { name: 'Alex' }],
      leadPhoto: { src: '/flats.jpg', width: 1280, height: 720, alt: 'Mud flats at low tide' },
    },
  );
  expect(headOf(content)).toEqual([
    'expect #main',
    'title: Meeting on tidal flats – Coast Agency',
    'description: Coast guards met.',
    'canonical https://coast.example/en/flats',
    'robots: max-image-preview:large',
    'og:type: article',
    'og:title: Meeting on tidal flats',
    'og:description: Coast guards met.',
    'og:url: https://coast.example/en/flats',
    'og:site_name: Coast Agency',
    'og:locale: en_GB',
    'og:image: https://coast.example/flats.jpg',
    'og:image:width: 1280',
    'og:image:height: 720',
    'og:image:alt: Mud flats at low tide',
    'article:published_time: 2026-03-10T09:30+01:00',
    'article:modified_time: 2026-03-11',
    'article:author: https://coast.example/people/kim',
    'article:section: News',
    'article:tag: Tides',
    'article:tag: Ports',
    'twitter:card: summary_large_image',
    'twitter:image: https://coast.example/flats.jpg',
    'twitter:image:alt: Mud flats at low tide',
  ]);
});

test('tells of a list as a website, with its feed', () => {
  expect(headOf(newsListPage.secondPage.page)).toEqual(
    expect.arrayContaining([
      'title: News – Page 2 – Agency for Coastal Waters',
      'alternate application/atom+xml https://coast.example/news.atom',
      'og:type: website',
      'og:title: News – Page 2',
      'twitter:card: summary',
    ]),
  );
});

test.each([
  ['/a.svg', undefined],
  ['data:image/png;base64,AA', undefined],
  ['a.webp', 'https://coast.example/en/a.webp'],
  ['https://cdn.example/a.jpg?x=.svg', 'https://cdn.example/a.jpg?x=.svg'],
])('the picture %s is shown as %s', (src, shown) => {
  const image = headOf(page({ photos: [{ src, alt: '' }] })).filter((line) => line.startsWith('og:image'));
  expect(image).toEqual(shown ? [`og:image: ${shown}`] : []);
});

test('takes the first picture that services can show', () => {
  const content = page({ photos: [{ src: '/second.jpg' }] }, { body: [{ type: 'photo', src: '/logo.svg' }] });
  expect(headOf(content)).toContain('og:image: https://coast.example/second.jpg');
});

test.each([
  ['en', 'en_GB'],
  ['en-IE', 'en_IE'],
  ['fr', 'fr_FR'],
  ['pt', 'pt_PT'],
  ['pt-BR', 'pt_BR'],
  ['nb', 'nb_NO'],
  ['ga', 'ga_IE'],
  ['mt', 'mt_MT'],
  ['sr-Latn', 'sr_RS'],
  ['zh-Hant', 'zh_TW'],
  ['es-419', undefined],
  ['x-court', undefined],
])('the language %s is the Open Graph locale %s', (lang, locale) => {
  const lines = headOf(page({}, { lang })).filter((line) => line.startsWith('og:locale'));
  expect(lines).toEqual(locale ? [`og:locale: ${locale}`] : []);
});

// ISO 8601 with an offset, as Open Graph and schema.org require; the offsets of Europe/Amsterdam from the tz database.
test.each([
  ['2026-09-11T16:19', '2026-09-12', '2026-09-11T16:19+02:00', '2026-09-12'],
  ['2026-09-11T14:19Z', '2026-09-11T16:20', '2026-09-11T16:19+02:00', '2026-09-11T16:20+02:00'],
  // The last edit of an article that was scheduled.
  ['2026-02-07T16:00+00:00', '2026-02-06T20:33+00:00', '2026-02-07T17:00+01:00', undefined],
  ['2026-02-07', '2026-02-06T20:33', '2026-02-07', undefined],
  ['2026-02-07T16:00', '2026-02-07', '2026-02-07T16:00+01:00', '2026-02-07'],
  ['2026-10-25T02:30+01:00', '2026-10-25T02:40+02:00', '2026-10-25T02:30+01:00', undefined],
  ['2026-02-21 16:29:00 +0000', 'yesterday', undefined, undefined],
])('an article published %s and changed %s has the dates %s and %s', (published, updated, start, change) => {
  const content = page({}, { published, updated, timeZone: 'Europe/Amsterdam' });
  const dates = headOf(content).filter((line) => line.includes('_time: '));
  expect(dates).toEqual([...(start ? [`article:published_time: ${start}`] : []), ...(change ? [`article:modified_time: ${change}`] : [])]);
  const { datePublished, dateModified } = newsPageJsonLd(content)['@graph'][0] as Record<string, unknown>;
  expect([datePublished, dateModified]).toEqual([start, change]);
  const { publishedTime, modifiedTime } = pageMetadata(content).openGraph as { publishedTime?: string; modifiedTime?: string };
  expect([publishedTime, modifiedTime]).toEqual([start, change]);
});

test('keeps quotation marks, signs and line breaks of texts', () => {
  const text = 'He said: “I’d break the law” & "more" <b>x</b>\nå';
  expect(headOf(page({ description: text }, { headline: text }))).toEqual(
    expect.arrayContaining([`og:title: ${text}`, `og:description: ${text}`, `description: ${text}`, `title: ${text} – Coast Agency`]),
  );
});

test.each(['fr_FR', 'fr_FR.UTF-8', '', 'français'])('the language %j is no tag, so the locale is that of the page', (lang) => {
  expect(headOf(page({}, { lang }), { locale: fr })).toContain('og:locale: fr_FR');
});

describe('versions in other languages', () => {
  const languages = [
    { lang: 'en', label: 'English', href: '/en/flats' },
    { lang: 'fr', label: 'français', href: '../fr/flats' },
    { lang: 'x-default', label: 'All languages', href: '/flats' },
  ];
  const alternates = (content: NewsPageContent) => headOf(content).filter((line) => line.startsWith('alternate'));

  test('have absolute URLs, list the page itself, and may have a default', () => {
    expect(alternates(page({ languages }))).toEqual([
      'alternate en https://coast.example/en/flats',
      'alternate fr https://coast.example/fr/flats',
      'alternate x-default https://coast.example/flats',
    ]);
    expect(headOf(page({ languages }))).toContain('og:locale:alternate: fr_FR');
    expect(headOf(page({ languages }))).not.toContain('og:locale:alternate: en_GB');
  });

  test('list the page itself where an article names only its translations', () => {
    expect(alternates(page({}, { translations: [{ lang: 'fr', label: 'français', href: '/fr/flats' }] }))).toEqual([
      'alternate en https://coast.example/en/flats',
      'alternate fr https://coast.example/fr/flats',
    ]);
  });

  test('may share a URL, on the server and in the browser', () => {
    const shared = [...languages, { lang: 'en-GB', label: 'English', href: '/en/flats' }];
    expect(alternates(page({ languages: shared }))).toHaveLength(4);
    render(<PageHead page={page({ languages: shared })} />);
    const inHead = [...document.head.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang'));
    expect(inHead).toEqual(['en', 'fr', 'x-default', 'en-GB']);
  });

  test('occur once, whatever the case of their tags', () => {
    const twice = [...languages, { lang: 'FR', label: 'français', href: '/other' }];
    expect(alternates(page({ languages: twice }, { translations: [{ lang: 'fr', label: 'français', href: '/again' }] }))).toHaveLength(3);
  });

  test('are left out where there are none, or have no URL', () => {
    expect(alternates(page())).toEqual([]);
    expect(alternates(page({ languages: [{ lang: 'en', label: 'English' }] }))).toEqual([]);
  });

  test('keep relative URLs where that of the page is not known', () => {
    expect(alternates(page({ url: undefined, languages }))).toContain('alternate fr ../fr/flats');
  });

  test('show no default to readers, because it is no language', () => {
    const header = render(<ArticleHeader article={{ headline: 'x', translations: languages.slice(2) }} />);
    expect(header.container.querySelector('a, ul')).toBeNull();
    header.unmount();
    const { container } = render(<LanguageSwitcher languages={languages} />);
    expect([...container.querySelectorAll('a')].map((link) => link.textContent)).toEqual(['English', 'français']);
  });
});

describe('parts', () => {
  test.each(headParts)('%s can be left out', (part) => {
    const full = {
      ...newsListPage.withFilter.page,
      list: newsListPage.withFilter.page.list ?? [],
      languages: page().languages,
    } as NewsListPageContent;
    const content: NewsListPageContent = {
      ...full,
      languages: [
        { lang: 'en', label: 'English', href: '/news' },
        { lang: 'fr', label: 'français', href: '/fr/news' },
      ],
    };
    const html = (parts?: readonly (typeof headParts)[number][]) =>
      renderToStaticMarkup(<PageHead page={content} {...(parts && { parts })} />);
    const only = html([part]);
    expect(only).not.toBe('');
    expect(html()).toContain(only);
    expect(html(headParts.filter((other) => other !== part))).toBe(html().replace(only, ''));
  });

  test('none is rendered without its content', () => {
    expect(headOf({ publisher: { name: '' }, article: {} } as NewsPageContent)).toEqual([
      'expect #main',
      'title: Untitled page',
      'robots: max-image-preview:large',
      'og:type: article',
      'og:title: Untitled page',
      'og:locale: en_GB',
      'twitter:card: summary',
    ]);
  });
});

describe('pageMetadata', () => {
  test('says the same as PageHead', () => {
    for (const { page: content, locale } of [...Object.values(newsPage), ...Object.values(newsListPage)] as {
      page: NewsPageContent;
      locale?: typeof fr;
    }[]) {
      const metadata = pageMetadata(content, locale);
      const lines = headOf(content, { ...(locale && { locale }) });
      expect(lines).toContain(`title: ${metadata.title.absolute}`);
      expect(lines).toContain(`og:title: ${metadata.openGraph.title}`);
      expect(lines).toContain(`twitter:card: ${metadata.twitter.card}`);
      if (metadata.description) expect(lines).toContain(`description: ${metadata.description}`);
      if (metadata.alternates.canonical) expect(lines).toContain(`canonical ${metadata.alternates.canonical}`);
      expect(lines.filter((line) => line.startsWith('og:image: '))).toEqual(
        (metadata.openGraph.images ?? []).map(({ url }) => `og:image: ${url}`),
      );
      expect(lines.filter((line) => /^alternate [a-z-]+ /i.test(line))).toHaveLength(
        Object.keys(metadata.alternates.languages ?? {}).length,
      );
    }
  });

  test('has no key without a value', () => {
    const keys = (value: unknown): unknown[] => (typeof value === 'object' && value ? Object.values(value).flatMap(keys) : [value]);
    expect(keys(pageMetadata({} as NewsPageContent))).not.toContain(undefined);
    expect(keys(pageMetadata(null as never, ar))).not.toContain(undefined);
    expect(pageMetadata({} as NewsPageContent, fr).title.absolute).toBe(fr.messages.article.untitled);
  });
});
