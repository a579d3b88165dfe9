import { isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { readNewsPage } from '../../src/content/exports.js';
import { NewsPage, type NewsPageContent } from '../../src/index.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { seed } from '../../stories/fixtures/seed.js';
import { parts } from '../conformance/cases.js';
import { corrupt } from '../support/corrupt.js';
import { htmlFaults } from '../support/html-faults.js';
import { randomCases } from '../support/random-cases.js';
import { randomNumbers } from '../support/random-numbers.js';

// Warnings about such content are intended.
vi.spyOn(console, 'error').mockImplementation(() => {});

const { longRead, announcement } = newsPage;

/** A page with every field, in two representative languages. */
const full: NewsPageContent = {
  ...longRead.page,
  publisher: announcement.page.publisher,
  article: {
    ...announcement.page.article,
    ...longRead.page.article,
    contents: { levels: 3 },
    body: [
      ...(longRead.page.article.body ?? []),
      ...(newsPage.richArticle.page.article.body ?? []),
      ...(newsPage.forum.page.article.body ?? []),
    ],
  },
  meetings: [...(longRead.page.meetings ?? []), ...(announcement.page.meetings ?? [])],
  footer: seed.footer,
  navigation: seed.navigation,
  languages: longRead.page.languages?.slice(0, 2),
};

/** Whether a path such as `page.trail[0].label` exists in the object. */
function exists(path: string, root: Record<string, unknown>): boolean {
  let value: unknown = root;
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    if (typeof value !== 'object' || value === null || !(key in value)) return false;
    try {
      value = (value as Record<string, unknown>)[key];
    } catch {
      // A getter that throws exists.
      return true;
    }
  }
  return true;
}

/** The same page with a few of its blocks, one of its meetings and a section of its navigation, so that many pages can be tried. */
function excerpt(next: (below: number) => number): NewsPageContent {
  const body = full.article.body ?? [];
  const [start, meeting, section] = [next(body.length), next(full.meetings?.length ?? 1), next(full.navigation?.length ?? 1)];
  return {
    ...full,
    article: { ...full.article, body: [...body, ...body].slice(start, start + 6) },
    meetings: full.meetings?.slice(meeting, meeting + 1),
    navigation: full.navigation?.slice(section, section + 1),
  };
}

const runs = randomCases(10_000);

test(`${runs} pages with wrong types in any field are read and rendered without a throw, a nameless link or an empty element`, () => {
  for (let seedNumber = 1; seedNumber <= runs; seedNumber++) {
    const next = randomNumbers(seedNumber);
    const page = corrupt(excerpt(next), next, 3 + next(12));
    const faults: string[] = [];
    try {
      const { content, problems } = readNewsPage(page);
      for (const { path } of problems) if (!exists(path, { page })) faults.push(`no such path: ${path}`);
      // Raw content and the result of its reader render the same page.
      faults.push(...htmlFaults(renderToStaticMarkup(<NewsPage page={seedNumber % 2 ? (content ?? {}) : (page as NewsPageContent)} />)));
    } catch (error) {
      faults.push(String((error as Error).stack));
    }
    expect(faults, `Seed ${seedNumber}`).toEqual([]);
  }
}, 600_000);

test('NewsPage renders the same for raw content and for the result of a reader', () => {
  for (let seedNumber = 1; seedNumber <= randomCases(200); seedNumber++) {
    const page = corrupt(full, randomNumbers(seedNumber), 12) as NewsPageContent;
    const once = readNewsPage(page).content;
    expect(readNewsPage(once).content).toBe(once);
    expect(readNewsPage(structuredClone(once)).content).toEqual(once);
    expect(renderToStaticMarkup(<NewsPage page={once ?? {}} />)).toBe(renderToStaticMarkup(<NewsPage page={page} />));
  }
});

/** Props that are content; all others are set by the developer. */
const contentProps =
  /^(article|calendar|command|contents|corrections|filter|footer|groups|homeHref|html|languages|links|list|meeting|navigation|notice|page|pagination|photo|publisher|quote|search|signIn|table|trail|transcript)$/;

const isContent = (name: string, value: unknown) => contentProps.test(name) && !isValidElement(value);

describe.each(parts)('$name', ({ Component, states }) => {
  test.each(states)('%s renders content of any type', (_, props) => {
    for (let seedNumber = 1; seedNumber <= randomCases(200); seedNumber++) {
      const next = randomNumbers(seedNumber);
      const wrong = Object.fromEntries(
        Object.entries(props).map(([name, value]) => [name, isContent(name, value) ? corrupt(value, next, 2 + next(8)) : value]),
      );
      let faults: string[];
      try {
        faults = htmlFaults(renderToStaticMarkup(<Component {...wrong} />));
      } catch (error) {
        faults = [String((error as Error).stack)];
      }
      expect(faults, `Seed ${seedNumber}`).toEqual([]);
    }
  });
});
