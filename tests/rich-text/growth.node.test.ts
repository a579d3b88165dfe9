import { describe, expect, test } from 'vitest';
import { blocksFromHtml, blocksFromMarkdown } from '../../src/rich-text/exports.js';
import { timeOf } from '../support/growth.js';

const factor = 8;
/** What counts as proportional: far below 64, and above what busy machines add to 8. */
const proportional = factor * 3;

/** How many times as long a call takes with eight times the text. Linear is 8, quadratic 64. */
function growthOf(convert: (text: string) => void, textOf: (count: number) => string, count: number): number {
  convert(textOf(count));
  const small = Math.max(
    timeOf(() => convert(textOf(count))),
    2,
  );
  return timeOf(() => convert(textOf(count * factor)), 3, small * proportional) / small;
}

const repeat = (part: string) => (count: number) => part.repeat(count);
const each = (part: (index: number) => string) => (count: number) => Array.from({ length: count }, (_, index) => part(index)).join('');

const articles: [name: string, text: (count: number) => string][] = [
  ['paragraphs', repeat('<p>The <b>sea</b> rises, <a href="/a">slowly</a>.</p>')],
  ['lists', repeat('<ul><li>one<ul><li>two</li></ul></li><li><p>a</p><p>b</p></li></ul>')],
  ['items of one list', (count) => `<ol>${repeat('<li>one</li>')(count)}</ol>`],
  ['rows', (count) => `<table>${repeat('<tr><th>a</th><td>1</td></tr>')(count)}</table>`],
  ['rows that span', (count) => `<table>${repeat('<tr><th rowspan=9 colspan=9>a</th><td>1</td></tr>')(count)}</table>`],
  ['typed items', repeat('<p>• one</p>')],
  ['line breaks', repeat('a<br>')],
  ['formatting', repeat('<b>a</b><i>b</i><b>c</b> <b>d</b>')],
  [
    'footnotes',
    (count) =>
      each((index) => `<p>a<a href="#fn${index}" id="ref${index}">${(index % 999) + 1}</a></p>`)(count) +
      each((index) => `<div><p><a href="#ref${index}" id="fn${index}">1</a> note</p></div>`)(count),
  ],
  [
    'marks of one note',
    (count) =>
      `${each((index) => `<a href="#fn" id="r${index}">1</a> `)(count)}<p id="fn">${each((index) => `<a href="#r${index}">a</a>`)(count)}</p>`,
  ],
];

/** HTML that makes careless parsers slow: nested, without end. */
const endless: [name: string, text: (count: number) => string][] = [
  ['nested blocks', repeat('<div>')],
  ['nested text', repeat('<span>a')],
  ['nested lists', repeat('<ul><li>a')],
  ['nested quotations', repeat('<blockquote>a')],
  ['nested tables', repeat('<table><tr><td>a')],
  ['nested figures', repeat('<figure><figcaption>a</figcaption>')],
  ['formatting without end', each((index) => `<b id=${index}><p>a`)],
  ['links without end', repeat('<a href=/><p>')],
  ['attributes', (count) => `<p ${each((index) => `a${index}="b" `)(count)}>a</p>`],
  ['quotation marks without end', repeat('<a href="')],
  ['tags without end', repeat('<')],
  ['comments without end', repeat('<!--')],
  ['scripts without end', repeat('<script>')],
  ['white space', repeat('<p> \u00a0\n')],
  ['zero-width spaces', repeat('\u200b')],
  ['a style', (count) => `<p style="${repeat('font-weight: ')(count)}">a</p>`],
];

describe('the time of a conversion from HTML is proportional to its length', () => {
  test.each(articles)('%s', (_, textOf) => {
    expect(growthOf(blocksFromHtml, textOf, 100)).toBeLessThan(proportional);
  });

  test.each(endless)('%s', (_, textOf) => {
    expect(growthOf(blocksFromHtml, textOf, 600)).toBeLessThan(proportional);
  });
});

const texts: [name: string, text: (count: number) => string][] = [
  ['paragraphs', repeat('The **sea** rises, [slowly](/a).\n\n')],
  ['lists', repeat('- one\n  - two\n')],
  ['rows', (count) => `| a | b |\n|---|---|\n${repeat('| 1 | 2 |\n')(count)}`],
  ['footnotes', (count) => each((index) => `a[^${index}]\n\n`)(count) + each((index) => `[^${index}]: note\n`)(count)],
  ['HTML', repeat('<div>a</div>\n\n')],
];

describe('the time of a conversion from Markdown is proportional to its length', () => {
  test.each(texts)('%s', (_, textOf) => {
    expect(growthOf(blocksFromMarkdown, textOf, 50)).toBeLessThan(proportional);
  });
});
