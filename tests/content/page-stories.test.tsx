// The stories of whole pages show what a page can say: together they have every field of the content model.
import { describe, expect, test } from 'vitest';
import { readNewsListPage, readNewsPage } from '../../src/content/exports.js';
import { newsListPage as listReader } from '../../src/content/news-list-page.js';
import { newsPage as pageReader } from '../../src/content/news-page.js';
import type { ContentProblem } from '../../src/content/problems.js';
import type { Reader } from '../../src/content/reader.js';
import { newsListPage } from '../../stories/fixtures/news-list-page.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { fieldsOf, fieldsRead } from './field-paths.js';

interface Story {
  name: string;
  page: object;
  read: (page: unknown) => { problems: readonly ContentProblem[] };
}

const storiesOf = (states: Record<string, { page: object }>, read: Story['read']): Story[] =>
  Object.entries(states).map(([name, { page }]) => ({ name, page, read }));

/** The stories, without the one whose content is meant to be faulty. */
const stories = [...storiesOf(newsPage, readNewsPage), ...storiesOf(newsListPage, readNewsListPage)].filter(
  ({ name }) => name !== 'degraded',
);

/** Content that occurs in several places; a field of it counts wherever it stands. */
const kinds: [kind: string, places: RegExp][] = [
  ['credit', /^.*\.credit(?=\.)/],
  ['inline', /^.*\.text(?=<)/],
  ['block', /^.*\.(body|answer)(?=<)/],
  ['quotation', /^block<(quote|pull-quote)>/],
  ['person', /^.*(authors|[cC]hairs|speakers|delegates|people)(?=\.)/],
  ['organisation', /^.*(publisher|organisers|hosts|partners|supporters|bodies)(?=\.)/],
  ['command', /^ribbon\.commands(<[^.]*>\.menu)?(?=<)/],
  ['command', /^command<[^.]*>(?=\.(icon|unavailable|lang|dir|menu)$)/],
  ['navigation-link', /^navigation\.(children|featured)(?=\.)/],
  ['article-date', /^article\.(published|updated)(?=\.)/],
  ['photo', /^(.*leadPhoto|.*photos|block<photo>)(?=\.)/],
  ['document', /^(article\.documents|block<documents>\.documents)(?=\.)/],
  ['contact', /^(.*contacts|block<contact>)(?=\.)/],
  ['event-date', /^.*(meetings|agenda)\.(date|previousDate)(?=\.)/],
];

const fieldOf = (path: string) => kinds.reduce((path, [kind, places]) => path.replace(places, kind), path);

/** The fields of the content model that none of the pages has. */
function fieldsLacking(pages: readonly object[]): string[] {
  const shown = new Set(pages.flatMap((page) => fieldsOf(page)).map(fieldOf));
  const known = [pageReader, listReader].flatMap((reader) => [...fieldsRead(reader as Reader<unknown>)]);
  return [...new Set(known.map(fieldOf))].filter((field) => !shown.has(field));
}

describe('the stories of pages', () => {
  test('have every field of the content model', () => {
    // Whether an answer is one block or a list of them is asked by its type, which is part of the block.
    const exceptions = ['block<questions>.items.answer.type'];
    expect(fieldsLacking(stories.map(({ page }) => page)), 'Add these to a page in stories/fixtures/pages.').toEqual(exceptions);
  });

  test('detect a field that no page has', () => {
    const others = stories.filter(({ name }) => name !== 'pressBriefing').map(({ page }) => page);
    expect(fieldsLacking(others)).toContain('command<form>.fields');
  });

  test.each(stories)('$name has no problem', ({ name, page, read }) => {
    // The page without a headline says so.
    const expected = name === 'withoutHeadline' ? ['has no "headline", so "Minutes BWA/CBW/828/2026" takes its place.'] : [];
    expect(read(page).problems.map(({ message }) => message)).toEqual(expected);
  });
});
