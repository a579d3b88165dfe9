import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { en, type Locale, NewsListPage, type NewsListPageContent, NewsPage, type NewsPageContent, withFallback } from '../../src/index.js';
import { everyField, everyFieldOfList } from '../content/every-field.js';

vi.spyOn(console, 'error').mockImplementation(() => {});

/** Content without `lang` and `dir`, in which every text begins with "zz". */
const unmarked = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(unmarked)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => !/^(lang|dir|altLang|hrefLang)$/.test(key))
            .map(([key, inner]) => [key, unmarked(inner)]),
        )
      : value;
const page = unmarked(everyField) as NewsPageContent;
const listPage = unmarked(everyFieldOfList) as NewsListPageContent;

const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Texts and labels with their language: the nearest `lang` (WCAG 3.1.2, HTML "language of a node"). */
function renderedTexts(html: string): { text: string; lang: string; dir: string; location: string; isText: boolean }[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const nearest = (element: Element | null, name: string) => element?.closest(`[${name}]`)?.getAttribute(name) ?? '';
  const found: ReturnType<typeof renderedTexts> = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('script, style, [hidden]')) continue;
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? '');
    const labels = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? []);
    const context = { lang: nearest(element, 'lang'), dir: nearest(element, 'dir'), location: element.className || element.localName };
    for (const text of [...own, ...labels]) if (words(text)) found.push({ text, ...context, isText: own.includes(text) });
  }
  return found;
}

/** Texts whose `lang` is not that of their actual language, whether content or messages of the library. */
function faults(html: string, languageOf: (source: 'author' | 'library', inArticle: boolean, text: string) => string): string[] {
  const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article')?.textContent ?? '';
  return renderedTexts(html)
    .filter(({ text }) => !/^\W*(\d|\{)/.test(words(text)))
    .flatMap(({ text, lang, location }) => {
      // The printed address of a reference is made from the author's identifier, and "z" is the initial of the reader's name.
      const isAuthors = text.includes('zz') || text === 'z' || text.startsWith('https://eur-lex.europa.eu/');
      // "More zzSection pages" is a message of the library that contains a name.
      const isMixed = isAuthors && words(text.replace(/zz[\p{L}\p{N}]*/gu, '')) !== '';
      const expected = languageOf(isAuthors ? 'author' : 'library', article.includes(text), text);
      return isMixed || lang === expected ? [] : [`"${text}" (${location}) is in "${lang}", not "${expected}"`];
    });
}

const bare = { plurals: en.plurals, dates: { ...en.dates, months: en.dates.months.map((month) => `fa${month}`) } };
const persian: Locale = withFallback({ tag: 'fa', dir: 'rtl', ...bare, messages: {} }, en);

describe.each([
  ['a page', () => renderToStaticMarkup(<NewsPage page={page} locale={persian} />)],
  ['a list', () => renderToStaticMarkup(<NewsListPage page={listPage} locale={persian} />)],
])('%s in a language without messages of its own', (_, rendered) => {
  test('marks text in the fallback language at every level, but no content', () => {
    const html = rendered();
    expect(renderedTexts(html).length).toBeGreaterThan(60);
    expect(faults(html, (by, _, text) => (by === 'library' && !/\b[Ff]a[A-Z]/.test(text) ? 'en' : 'fa'))).toEqual([]);
  });

  test('sets the direction of the fallback text, and keeps that of the page', () => {
    const html = rendered();
    const texts = renderedTexts(html).filter(({ isText, lang }) => isText && lang === 'en');
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({ dir }) => dir !== 'ltr').map(({ text }) => text)).toEqual([]);
    const document = new DOMParser().parseFromString(html, 'text/html');
    const containers = document.querySelectorAll('nav, ul, ol, dl, [role=toolbar], section, header, footer, form, main, article');
    expect([...containers].filter((element) => element.getAttribute('dir') === 'ltr').map(({ className }) => className)).toEqual([]);
  });
});

describe("an article in another language than the components' own text", () => {
  test("marks the components' own text", () => {
    const substitutes = { headline: undefined, kicker: undefined, kind: undefined, documentNumbers: undefined };
    const japanese = { ...page, article: { ...page.article, ...substitutes, lang: 'ja' } };
    const html = renderToStaticMarkup(<NewsPage page={japanese} />);
    expect(html).toMatch(/<article[^>]* lang="ja"/);
    const inArticle = /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
    expect(renderedTexts(inArticle).length).toBeGreaterThan(40);
    expect(faults(inArticle, (by) => (by === 'library' ? 'en' : 'ja'))).toEqual([]);
    expect(inArticle).toContain('<span lang="en" dir="ltr">Untitled page</span>');
  });

  test('marks nothing if the language is the same', () => {
    const html = renderToStaticMarkup(<NewsPage page={{ ...page, article: { ...page.article, lang: 'en-GB' } }} />);
    expect(new Set([...html.matchAll(/<(?!a )\w+[^>]*\slang="([\w-]+)"/g)].map(([, lang]) => lang))).toEqual(new Set(['en', 'en-GB']));
  });
});
