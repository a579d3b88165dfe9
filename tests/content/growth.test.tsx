import { expect, test, vi } from 'vitest';
import { readNewsListPage, readNewsPage } from '../../src/content/exports.js';
import type { NewsListPageContent, NewsPageContent } from '../../src/index.js';
import { newsListPageJsonLd, newsPageJsonLd, pageMetadata, serialiseJsonLd } from '../../src/metadata/exports.js';
import { renderPage } from '../../src/render-page/exports.js';
import { changed, textPaths } from '../support/fields.js';
import { kinds, timeOf } from '../support/growth.js';
import { wantsAllCases } from '../support/random-cases.js';
import { everyField, everyFieldOfList } from './every-field.js';

// Warnings about such texts are intended.
vi.spyOn(console, 'error').mockImplementation(() => {});

/** Everything that is made of a page: its content, head, structured data and HTML. */
const ofPage = (page: NewsPageContent) => {
  const { content } = readNewsPage(page);
  return [pageMetadata(content ?? {}), serialiseJsonLd(newsPageJsonLd(content ?? {})), renderPage(content ?? {})];
};
const ofList = (page: NewsListPageContent) => {
  const { content } = readNewsListPage(page);
  return [pageMetadata(content ?? {}), serialiseJsonLd(newsListPageJsonLd(content ?? {})), renderPage(content ?? {})];
};

/** Fields for which a page takes out of proportion longer if their text is longer; the page itself takes a part of the time, which hides little. */
function slowFields<Page extends object>(page: Page, make: (page: Page) => unknown, short = 4_000): string[] {
  const writers = Object.entries(kinds);
  const ofShort = timeOf(() => make(page));
  return textPaths(page).flatMap((path, index) =>
    // In the test command each field is tried with one kind of text, by turns.
    (wantsAllCases ? writers : [writers[index % writers.length] ?? writers[0]]).flatMap((writer) => {
      if (!writer) return [];
      const [kind, write] = writer;
      const run = (length: number, runs: number) => timeOf(() => make(changed(page, path, write(length))), runs);
      // With 16 times the length, quadratic growth takes 256 times as long.
      const isSlow = (runs: number) => {
        const long = run(16 * short, runs);
        // What takes not much longer than the page as it is need not be compared.
        return long > 10 * ofShort && long > 20 * run(short, runs);
      };
      return isSlow(1) && isSlow(5) ? [`${path.join('.')}: ${kind}`] : [];
    }),
  );
}

test('a page takes no longer than in proportion to the length of any text in it', () => {
  expect(textPaths(everyField).length).toBeGreaterThan(150);
  expect(slowFields(everyField, ofPage)).toEqual([]);
}, 600_000);

test('a list takes no longer than in proportion to the length of any text in it', () => {
  expect(slowFields(everyFieldOfList, ofList)).toEqual([]);
}, 600_000);

test('notices a field whose text takes out of proportion longer', () => {
  const quadratic = ({ slow }: { slow: string }) => slow.replace(/.*\//, '');
  expect(slowFields({ slow: 'a' }, quadratic, 500)).toContain('slow: letters');
});
