import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readNewsListPage, readNewsPage } from '../../src/content/exports.js';
import { newsListPage } from '../../src/content/news-list-page.js';
import { newsPage } from '../../src/content/news-page.js';
import type { Reader } from '../../src/content/reader.js';
import {
  NewsListPage,
  type NewsListPageContent,
  NewsPage,
  type NewsPageContent,
  newsListPageJsonLd,
  newsPageJsonLd,
  toICalendar,
} from '../../src/index.js';
import { feed } from '../../src/metadata/feed-exports.js';
import { alternatives, everyField, everyFieldOfList } from './every-field.js';
import { fieldsOf, fieldsRead } from './field-paths.js';

const texts = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(texts)
    : typeof value === 'string' || typeof value === 'number'
      ? [String(value)]
      : [];

/** Everything that the page, the metadata and the calendar file contain. */
function output(page: NewsPageContent): string {
  const signedOut = { ...page, ribbon: undefined, signIn: { ...page.signIn, status: 'signed-out' as const } };
  return [
    renderToStaticMarkup(<NewsPage page={page} />),
    // Adds the default ribbon and the sign-in link.
    renderToStaticMarkup(<NewsPage page={signedOut} />),
    JSON.stringify(newsPageJsonLd(page)),
    ...(page.meetings ?? []).map((meeting) => toICalendar(meeting, { uid: 'a@zz.example', stamp: '2026-01-01' }) ?? ''),
  ]
    .join('\n')
    .replaceAll('%2F', '/')
    .replaceAll('&amp;', '&');
}

/** Everything that a page with a list, its metadata and its feed contain. */
function outputOfList(page: NewsListPageContent): string {
  const atom = { title: 'zz', author: 'zz', url: 'https://zz.example/', feedUrl: 'https://zz.example/feed' };
  // Without options a checkbox is a single box.
  const checked = {
    ...page,
    filter: page.filter && { ...page.filter, fields: page.filter.fields.map((field) => ({ ...field, options: [] })) },
  };
  return [
    renderToStaticMarkup(<NewsListPage page={page} />),
    renderToStaticMarkup(<NewsListPage page={{ ...checked, list: [] } as NewsListPageContent} />),
    renderToStaticMarkup(
      <NewsListPage
        page={
          {
            ...page,
            ribbon: undefined,
            signIn: { ...page.signIn, status: 'signed-out' as const },
            pagination: { ...page.pagination, page: 2 },
          } as NewsListPageContent
        }
      />,
    ),
    JSON.stringify(newsListPageJsonLd(page)),
    feed(page.list ?? [], atom),
  ]
    .join('\n')
    .replace('/zzPage1004', '/zzPage{page}')
    .replaceAll('%2F', '/')
    .replaceAll('&amp;', '&');
}

/** Texts of the sample that appear nowhere. */
const notShown = (page: object, shown: string) => texts(page).filter((text) => /zz|^100\d$|1003/.test(text) && !shown.includes(text));

const samples = [
  {
    name: 'NewsPage',
    samples: [everyField, alternatives] as object[],
    reader: newsPage as Reader<unknown>,
    read: readNewsPage,
    shown: (page: object) => output(page as NewsPageContent),
  },
  {
    name: 'NewsListPage',
    samples: [everyFieldOfList, { heading: 'zzHeading', signIn: alternatives.signIn }] as object[],
    reader: newsListPage as Reader<unknown>,
    read: readNewsListPage,
    shown: (page: object) => outputOfList(page as NewsListPageContent),
  },
];

describe.each(samples)('$name', ({ samples, reader, read, shown }) => {
  test('has every field of its reader in the sample', () => {
    // A credit is read in the same way wherever it is; its `text` replaces the other fields.
    const place = (path: string) => path.replaceAll(/<.*?>/g, '').replace(/^.*\.credit\./, 'credit.');
    const known = new Set([...fieldsOf(samples), ...(reader === newsListPage ? ['publisher.role', 'publisher.role.text'] : [])].map(place));
    const lacking = [...new Set([...fieldsRead(reader)].map(place))].filter(
      (path) => !known.has(path) && !/(^|\.)(action|lang|dir|unavailable|icon|url|href|type|formAction|menu)$/.test(path),
    );
    expect(lacking, 'Add these fields to tests/content/every-field.ts.').toEqual([]);
  });

  test('has no problem in the sample', () => {
    expect(samples.flatMap((page) => read(page).problems)).toEqual([]);
  });

  test('shows every field on the page or in the metadata', () => {
    expect(
      samples.flatMap((page) => notShown(page, shown(page))),
      'No component or metadata builder shows these.',
    ).toEqual([]);
  });
});

test('a field that appears nowhere is detected', () => {
  const page = { ...everyField, article: { ...everyField.article, hidden: 'zzHidden' } };
  expect(notShown(page, output(page))).toEqual(['zzHidden']);
});
