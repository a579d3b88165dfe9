import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readNewsPage } from '../../src/content/exports.js';
import { newsPage } from '../../src/content/news-page.js';
import { readWith } from '../../src/content/reader.js';
import { NewsPage, type NewsPageContent, newsPageJsonLd, toICalendar } from '../../src/index.js';
import { alternatives, everyField } from './every-field.js';

/** The fields that readers access, as paths without indexes, found with proxies that return further proxies. */
function fieldsRead(): Set<string> {
  const requested = new Set<string>();
  const answering = (path: string, known: Record<string, unknown> = {}): object =>
    new Proxy(
      {},
      {
        has: (_, key) => key in known,
        get(_, key) {
          if (typeof key === 'symbol' || key === 'toJSON') return undefined;
          if (key in known) return known[key];
          const own = path ? `${path}.${key}` : key;
          // A deeper list has no further fields.
          if (/(\.items){2}/.test(own)) return undefined;
          requested.add(own);
          if (own === 'article.body.text') return inlineTypes.map((type) => answering(own, { type }));
          if (/\.text\.text$/.test(own)) return undefined;
          if (own === 'article.body') return blockTypes.map((type) => answering(own, { type }));
          if (/^ribbon\.commands(\.menu)?$/.test(own)) return commandTypes.map((type) => answering(own, { type, label: 'Label' }));
          return answering(own);
        },
      },
    );
  const blockTypes = ['paragraph', 'heading', 'list', 'quote', 'table', 'photo'];
  const inlineTypes = ['link', 'strong', 'quotation', 'abbreviation', 'time', 'identifier', 'footnote', 'break'];
  const commandTypes = ['link', 'form', 'copy-link', 'print', 'share', 'button', 'menu'];
  readWith(newsPage, answering(''), 'page');
  return requested;
}

/** The fields of an object, as paths without indexes. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = path ? `${path}.${key}` : key;
    return [own, ...fieldsOf(inner, own)];
  });
}

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

/** Texts of the sample that appear nowhere. */
const notShown = (page: NewsPageContent, shown = output(page)) =>
  texts(page).filter((text) => /zz|^100\d$|1003/.test(text) && !shown.includes(text));

test('the sample has every field of the readers', () => {
  const sample = new Set(fieldsOf([everyField, alternatives]));
  const lacking = [...fieldsRead()].filter(
    (path) => !sample.has(path) && !/(^|\.)(action|lang|dir|unavailable|icon|url|href|type|formAction|menu)$/.test(path),
  );
  expect(lacking, 'Add these fields to tests/content/every-field.ts.').toEqual([]);
});

test('readers report no problem in the sample', () => {
  for (const page of [everyField, alternatives]) expect(readNewsPage(page).problems).toEqual([]);
});

test('every field appears on the page or in the metadata', () => {
  expect(
    [everyField, alternatives].flatMap((page) => notShown(page)),
    'No component or metadata builder shows these.',
  ).toEqual([]);
});

test('a field that appears nowhere is detected', () => {
  const page = { ...everyField, article: { ...everyField.article, hidden: 'zzHidden' } };
  expect(notShown(page)).toEqual(['zzHidden']);
});
