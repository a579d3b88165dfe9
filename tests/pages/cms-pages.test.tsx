// Pages as institutions' content management systems keep them, in eight languages: nothing that editors typed is lost on the way to the page.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readNewsListPage, readNewsPage } from '../../src/content/exports.js';
import { NewsListPage, NewsPage } from '../../src/index.js';
import { locales } from '../../stories/support/locales.js';
import { type CmsPage, isStandfirst, newsListPageOf, newsPageOf } from '../support/cms-page.js';

const files = import.meta.glob<CmsPage>('../support/cms-pages/*.json', { eager: true, import: 'default' });
const pages = Object.entries(files).map(([file, page]) => ({ name: /([\w-]+)\.json$/.exec(file)?.[1] ?? file, page }));

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What a page says, as one line. */
function textOf(page: CmsPage): string {
  const locale = locales[page.lang.split('-')[0] ?? ''];
  const isList = page.x.kind === 'listing';
  const html = renderToStaticMarkup(
    isList ? <NewsListPage page={newsListPageOf(page)} locale={locale} /> : <NewsPage page={newsPageOf(page)} locale={locale} />,
  );
  const main = new DOMParser().parseFromString(html.replaceAll(/<br\/?>/g, ' '), 'text/html').querySelector('main');
  return plain(main?.textContent ?? '');
}

/** Every string of content. Dividers, direction and machine-readable values are no words of the page. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [plain(value)];
  if (typeof value !== 'object' || value === null) return [];
  if ('role' in value && value.role === 'divider') return [];
  return Object.entries(value)
    .filter(([key]) => !/^(type|role|marks|start|end|function|ordered)$/.test(key) || (key === 'role' && 'name' in value))
    .flatMap(([, inner]) => stringsOf(inner));
}

/** The strings that are not found one after the other. */
function outOfOrder(text: string, strings: readonly string[]): string[] {
  let from = 0;
  return strings.filter((string) => {
    const found = text.indexOf(string, from);
    if (found >= 0) from = found + string.length;
    return found < 0;
  });
}

const wordsOf = (block: CmsPage['body'][number]) =>
  block.type === 'footnote' ? [] : stringsOf(block.type === 'quote' ? [block.leadIn, block.marks[0] + block.text + block.marks[1]] : block);

describe.each(pages)('$name', ({ page }) => {
  const text = textOf(page);
  const { section, headline, body, x, ...rest } = page;

  test('shows its head and its text in their order', () => {
    const standfirst = body.filter(isStandfirst);
    const running = body.filter((block) => !isStandfirst(block));
    // In a list of news the details stand above the title to the eye, and after it in the HTML.
    expect(outOfOrder(text, [section, headline, ...standfirst.flatMap(wordsOf), ...running.flatMap(wordsOf)].flatMap(stringsOf))).toEqual(
      [],
    );
  });

  test('shows everything else', () => {
    const others = Object.entries(rest).flatMap(([key, value]) => (/^(lang|dir|date|related)$/.test(key) ? [] : [value]));
    const footnotes = body.flatMap((block) => (block.type === 'footnote' ? block.text.replace(/^\d+ /, '') : []));
    const words = [others, footnotes, x.licence, x.moreMeetings, rest.related?.map(({ title, fileType }) => [title, fileType])].flatMap(
      stringsOf,
    );
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('has no problem', () => {
    const { problems } = x.kind === 'listing' ? readNewsListPage(newsListPageOf(page)) : readNewsPage(newsPageOf(page));
    expect(problems).toEqual([]);
  });
});

test('a string that is lost is detected', () => {
  expect(outOfOrder('One. Three. Two.', ['One.', 'Two.', 'Three.'])).toEqual(['Three.']);
});
