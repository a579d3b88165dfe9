import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { NewsPageContent } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { renderPage } from '../../src/render-page/exports.js';
import { newsListPage } from '../../stories/fixtures/news-list-page.js';
import { seed } from '../../stories/fixtures/seed.js';
import { lists, pages } from '../support/app.js';
import { corrupt } from '../support/corrupt.js';
import { documentOf } from '../support/document.js';
import { htmlFaults } from '../support/html-faults.js';
import { validationFaults } from '../support/html-validator.js';
import { randomNumbers } from '../support/random-numbers.js';
import { watchWarnings } from '../support/warnings.js';

watchWarnings();
const files = { stylesheets: ['/styles.css'], scripts: ['/enhance-page.js'] };

type Element = DefaultTreeAdapterTypes.Element;
const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

/** The document as a browser without scripting reads it: by the parsing rules of the HTML Standard (13.2), with their errors. */
function parsed(html: string) {
  const errors: string[] = [];
  const tree = parse(html, { scriptingEnabled: false, onParseError: ({ code, startLine }) => errors.push(`${startLine}: ${code}`) });
  const root = tree.childNodes.find(isElement);
  const [head, body] = (root?.childNodes ?? []).filter(isElement);
  if (!root || !head || !body) throw new Error('The document is incomplete.');
  return { root, head, body, errors };
}
const attributes = ({ attrs }: Element) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
function* descendants(of: Element): Generator<Element> {
  for (const child of of.childNodes.filter(isElement)) {
    yield child;
    yield* descendants(child);
  }
}
const all = (of: Element, name: string) => [...descendants(of)].filter(({ tagName }) => tagName === name);

describe.each(Object.keys({ ...pages, ...lists }))('%s', (path) => {
  const html = documentOf(path, files);
  const { root, head, body, errors } = parsed(html);

  test('is a valid document', async () => {
    expect(errors).toEqual([]);
    expect([...(await validationFaults(html)), ...htmlFaults(html)]).toEqual([]);
  });

  test('begins with doctype, language, direction, character set and viewport', () => {
    const { tag, dir } = (pages[path] ?? lists[path])?.locale ?? { tag: 'en', dir: 'ltr' };
    expect(html).toMatch(/^<!DOCTYPE html>\n<html /);
    expect(attributes(root)).toEqual({ lang: tag, dir });
    // HTML Standard, 4.2.5.4: within the first 1024 bytes.
    const [first, second] = head.childNodes.filter(isElement).map(attributes);
    expect(first).toEqual({ charset: 'utf-8' });
    expect(second).toMatchObject({ name: 'viewport' });
  });

  test('has one title, and everything about the page in its head', () => {
    expect(all(head, 'title')).toHaveLength(1);
    const outside = [...descendants(body)].filter(({ tagName }) => /^(title|meta|link|base|style|script)$/.test(tagName));
    expect(outside.map(({ tagName }) => tagName)).toEqual([]);
  });

  test('runs no inline script and has no inline style', () => {
    for (const script of all(head, 'script')) {
      const { type, src } = attributes(script);
      expect(type === 'application/ld+json' || src, `${type} ${src}`).toBeTruthy();
    }
    const inline = [root, ...descendants(root)]
      .flatMap((element) => Object.keys(attributes(element)))
      .filter((name) => /^(style|on.*|nonce)$/.test(name));
    expect(inline).toEqual([]);
  });
});

test('links stylesheets and scripts with their hashes (W3C Subresource Integrity)', () => {
  const { head } = parsed(
    renderPage(seed, {
      stylesheets: ['/styles.css', { href: 'https://cdn.example/site.css', integrity: 'sha384-a' }],
      scripts: [{ href: '/enhance-page.js', integrity: 'sha384-b' }],
    }),
  );
  expect(
    all(head, 'link')
      .map(attributes)
      .filter(({ rel }) => rel === 'stylesheet'),
  ).toEqual([
    { rel: 'stylesheet', href: '/styles.css' },
    { rel: 'stylesheet', href: 'https://cdn.example/site.css', integrity: 'sha384-a', crossorigin: 'anonymous' },
  ]);
  expect(
    all(head, 'script')
      .map(attributes)
      .find(({ src }) => src),
  ).toEqual({
    type: 'module',
    src: '/enhance-page.js',
    integrity: 'sha384-b',
    crossorigin: 'anonymous',
  });
});

test('has the text of stylesheets in one element before those of the site, unchanged', () => {
  const css = ':is(p)>a{content:"<>&"}';
  const { head, errors } = parsed(renderPage(seed, { inlineStyles: css, stylesheets: ['/site.css'] }));
  const styles = head.childNodes
    .filter(isElement)
    .filter((element) => element.tagName === 'style' || attributes(element).rel === 'stylesheet');
  expect(styles.map(({ tagName }) => tagName)).toEqual(['style', 'link']);
  expect(styles[0]?.childNodes).toMatchObject([{ value: css }]);
  expect(errors).toEqual([]);
  for (const given of [null, '', {}, 7, '</style><script>alert(1)</script>'])
    expect(all(parsed(renderPage(seed, { inlineStyles: given as string })).head, 'script').map((one) => attributes(one).type)).toEqual([
      'application/ld+json',
    ]);
});

test('renders the language, direction and theme of the page, further elements of the head and other slots', () => {
  const { root, head, body } = parsed(
    renderPage(seed, {
      locale: ar,
      theme: 'dark',
      head: <link rel="icon" href="/icon.svg" />,
      slots: { footer: <footer>Own footer</footer> },
      headParts: ['title'],
    }),
  );
  expect(attributes(root)).toEqual({ lang: 'ar', dir: 'rtl', 'data-theme': 'dark' });
  expect(head.childNodes.filter(isElement).map((element) => [element.tagName, attributes(element).rel])).toEqual([
    ['meta', undefined],
    ['meta', undefined],
    ['title', undefined],
    ['link', 'icon'],
  ]);
  expect(all(body, 'footer')).toHaveLength(1);
});

test('renders a page with a list', () => {
  const { head, body } = parsed(renderPage(newsListPage.secondPage.page, files));
  expect(all(body, 'main')).toHaveLength(1);
  expect(all(head, 'link').map(attributes)).toContainEqual(
    expect.objectContaining({ rel: 'alternate', type: 'application/atom+xml', href: 'https://coast.example/news.atom' }),
  );
});

test('never throws, and writes a whole document, whatever the content is', () => {
  for (const page of [undefined, null, '', [], 1, {}, { article: null }, { list: 'x' }, { heading: {} }])
    expect(parsed(renderPage(page as unknown as NewsPageContent, null as never)).errors).toEqual([]);
  const { head } = parsed(renderPage(seed, { stylesheets: '/styles.css', scripts: { href: '/enhance-page.js' } } as never));
  expect(all(head, 'link').map((link) => attributes(link).href)).toContain('/styles.css');
  expect(all(head, 'script').map((script) => attributes(script).src)).toContain('/enhance-page.js');
  const random = randomNumbers(7);
  for (let round = 0; round < 100; round++) {
    const html = renderPage(corrupt(seed, random) as NewsPageContent, { stylesheets: [undefined, { href: '' }] as never });
    expect(parsed(html).errors, html).toEqual([]);
  }
});

test('text of content never ends an element of the head', () => {
  const text = '</title><script>alert(1)</script><!--';
  const { head, body, errors } = parsed(renderPage({ ...seed, publisher: { name: text }, article: { headline: text, standfirst: text } }));
  expect(errors).toEqual([]);
  expect(all(head, 'script').map((script) => attributes(script).type)).toEqual(['application/ld+json']);
  expect(all(body, 'script')).toEqual([]);
});
