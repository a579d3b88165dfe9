import { describe, expect, test } from 'vitest';
import { htmlTree } from '../../src/content/html-tree.js';
import { Place } from '../../src/content/problems.js';
import { readWith } from '../../src/content/reader.js';

interface Element {
  tag: string;
  attributes?: object;
  children?: (string | Element)[];
}

const el = (tag: string, ...children: (string | Element)[]): Element => ({ tag, children });

/** The tree as HTML without escapes, and the number of problems. */
function read(...children: unknown[]): { html: string; problems: number } {
  const outside = new Place();
  const content = readWith(htmlTree, { children }, 'html', outside);
  return { html: (content?.children ?? []).map((node) => write(node as Element)).join(''), problems: outside.problems.length };
}

const write = (node: string | Element): string =>
  typeof node === 'string'
    ? node
    : `<${node.tag}${Object.entries(node.attributes ?? {})
        .map(([name, value]) => ` ${name}=${value}`)
        .join('')}>${(node.children ?? []).map(write).join('')}</${node.tag}>`;

describe('elements', () => {
  test.each([
    ['of content are kept', el('p', 'Press ', el('kbd', 'x')), '<p>Press <kbd>x</kbd></p>', 0],
    ['are read in any case', el('P', 'a'), '<p>a</p>', 0],
    ['of other kinds leave their content', el('font', el('p', 'a'), 'b'), '<p>a</p>b', 1],
    ['of program code leave nothing', el('p', 'a', el('script', 'alert(1)'), el('style', 'p {}')), '<p>a</p>', 2],
    ['that are empty are left out', el('div', 'a', el('p', el('b', ' '), el('br'))), '<div>a </div>', 0],
    ['named like members of objects are unknown', el('constructor', 'a'), 'a', 1],
  ])('%s', (_, tree, html, problems) => {
    expect(read(tree)).toEqual({ html, problems });
  });

  // HTML, the content models of the elements.
  test.each([
    [
      'a link in a link',
      el('p', { ...el('a', 'a ', { ...el('a', 'b'), attributes: { href: '/b' } }), attributes: { href: '/a' } }),
      '<p><a href=/a>a b</a></p>',
    ],
    ['a block in a paragraph', el('p', 'a', el('div', 'b'), 'c'), '<p>a b c</p>'],
    ['a cell outside a table', el('td', 'a'), ' a '],
    ['an item outside a list', el('li', 'a'), ' a '],
    ['a row directly in a table', el('table', el('tr', el('td', 'a'))), '<table><tbody><tr><td>a</td></tr></tbody></table>'],
    ['text directly in a list', el('ul', 'a', el('li', 'b')), '<ul><li>a</li><li>b</li></ul>'],
    [
      'white space in a table',
      el('table', ' ', el('tbody', '\n', el('tr', ' ', el('td', 'a')))),
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'a caption after the rows',
      el('table', el('tbody', el('tr', el('td', 'a'))), el('caption', 'b')),
      '<table><caption>b</caption><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'an empty heading of a cell',
      el('table', el('tr', el('th'), el('th', 'a'))),
      '<table><tbody><tr><td></td><th>a</th></tr></tbody></table>',
    ],
    [
      'a head without text',
      el('table', el('thead', el('tr', el('th'))), el('tr', el('td', 'a'))),
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    ['details without a summary', el('details', el('p', 'a')), '<p>a</p>'],
    ['a summary after the details', el('details', el('p', 'a'), el('summary', 'b')), '<details><summary>b</summary><p>a</p></details>'],
    [
      'a caption in the middle of a figure',
      el('figure', el('p', 'a'), el('figcaption', 'b'), el('p', 'c')),
      '<figure><p>a</p><p>c</p><figcaption>b</figcaption></figure>',
    ],
    ['a description before its term', el('dl', el('dd', 'a'), el('dt', 'b')), '<div>a</div><div>b</div>'],
    [
      'some groups in a list of descriptions',
      el('dl', el('div', el('dt', 'a'), el('dd', 'b')), el('dt', 'c'), el('dd', 'd')),
      '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>',
    ],
    ['ruby without its text', el('p', el('ruby', 'a', el('rp', '('))), '<p>a</p>'],
    ['a line break at the start of pre', el('pre', '\na\n b'), '<pre>a\n b</pre>'],
  ])('never have %s', (_, tree, html) => {
    expect(read(tree).html).toBe(html);
  });

  test('deep inside each other end', () => {
    let tree: Element = el('b', 'deepest');
    for (let depth = 0; depth < 10_000; depth++) tree = el('b', 'x', tree);
    const { html, problems } = read(tree);
    expect(html.match(/x/g)).toHaveLength(16);
    expect(problems).toBe(1);
  });
});

describe('attributes', () => {
  const img = (attributes: object) => read({ tag: 'img', attributes }).html;

  test('of other kinds are ignored, whatever their spelling', () => {
    expect(
      read({
        ...el('p', 'a'),
        attributes: { style: 'x', class: 'x', onclick: 'x', ONCLICK: 'x', 'on\nclick': 'x', tabindex: 1, lang: 'fr' },
      }).html,
    ).toBe('<p lang=fr>a</p>');
  });

  test('with addresses follow the rules of links and pictures', () => {
    expect(read({ ...el('a', 'a'), attributes: { HREF: ' java\nscript:alert(1)' } }).html).toBe('a');
    expect(read({ ...el('q', 'a'), attributes: { cite: 'data:text/html,x' } }).html).toBe('<q>a</q>');
    expect(img({ src: 'vbscript:x', alt: 'A quay' })).toBe('A quay');
    // HTML, "parse a srcset attribute": a comma after a descriptor ends a candidate, with or without a space.
    for (const srcset of ['/a.jpg 1x, javascript:x 2x', '/a.jpg 1x,javascript:x 2x'])
      expect(img({ src: '/a.jpg', srcset })).toBe('<img src=/a.jpg srcSet=/a.jpg 1x alt=></img>');
    expect(img({ src: '/a.jpg', srcset: '/a.jpg 1x, /b.jpg 2x', width: '20' })).toBe(
      '<img src=/a.jpg srcSet=/a.jpg 1x, /b.jpg 2x width=20 alt=></img>',
    );
  });

  test('that span cells stay within their group of rows', () => {
    const wide = { ...el('td', 'a'), attributes: { rowspan: '3', colspan: '2' } };
    const { html } = read(
      el('table', el('tbody', el('tr', wide), el('tr', el('td', 'b'), el('td', 'c'))), el('tbody', el('tr', el('td', 'd')))),
    );
    expect(html).toContain('<tr><td colSpan=2 rowSpan=2>a</td></tr>');
  });

  test('with ids of the library are left out', () => {
    expect(read({ ...el('p', 'a'), attributes: { id: 'main' } }, { ...el('p', 'b'), attributes: { id: 'note-1' } }).html).toBe(
      '<p>a</p><p>b</p>',
    );
  });

  test('without which an element means nothing are required', () => {
    expect(read(el('p', el('a', 'a'), el('time', 'b'), el('data', 'c'), el('bdo', 'd'))).html).toBe('<p>abcd</p>');
    expect(read({ ...el('time', 'noon'), attributes: { datetime: '12:00' } }).html).toBe('<time dateTime=12:00>noon</time>');
  });
});

test('what has been read is the same when it is read again', () => {
  const tree = el('table', el('tr', el('td', 'a', el('ul', 'b'))), 'c');
  const once = readWith(htmlTree, { children: [tree] }, 'html');
  expect(readWith(htmlTree, structuredClone(once), 'html')).toEqual(once);
});
