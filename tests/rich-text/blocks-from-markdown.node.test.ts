import { expect, test } from 'vitest';
import { blocksFromMarkdown } from '../../src/rich-text/exports.js';
import { renderedArticle } from '../support/rendered-article.js';

// The forms of Markdown are those of CommonMark 0.31 and of the GitHub Flavored Markdown Spec.
const markdown = `Tidal flats
===========

The *sea* **rises**,[^a] see [the report](../report "Report") and https://coast.example.
Second line.\\
Third line.

1. one

   more
2. two
   - inner

> Mind the tide.
>
> — The Chair

| Region | km² |
| ------ | --: |
| North  |  40 |

![Mud flats](/flats.jpg)

- [x] done

***

<p align="center"><marquee>Wow</marquee></p>

#### Deep

~~gone~~

[^a]: By \`3 mm\` a year.
`;

test('Markdown is content, and every loss is reported with its line and column', () => {
  const { blocks, footnotes, problems } = blocksFromMarkdown(markdown, { base: 'https://coast.example/news/today' });
  expect(blocks).toEqual([
    { type: 'heading', level: 2, text: 'Tidal flats' },
    {
      type: 'paragraph',
      text: [
        'The ',
        { type: 'emphasis', text: 'sea' },
        ' ',
        { type: 'strong', text: 'rises' },
        ',',
        { type: 'footnote', note: '1' },
        ' see ',
        { type: 'link', text: 'the report', href: 'https://coast.example/report' },
        ' and ',
        { type: 'link', text: 'https://coast.example', href: 'https://coast.example' },
        '. Second line.',
        { type: 'break' },
        'Third line.',
      ],
    },
    {
      type: 'list',
      marker: 'number',
      items: [
        { text: 'one', paragraphs: ['more'] },
        { text: 'two', items: [{ text: 'inner' }], marker: 'bullet' },
      ],
    },
    { type: 'quote', text: ['Mind the tide.'], attribution: 'The Chair' },
    {
      type: 'table',
      columns: ['Region', { text: 'km²', align: 'end' }],
      headers: 'column',
      rows: [['North', { text: '40', align: 'end' }]],
    },
    { type: 'photo', src: 'https://coast.example/flats.jpg', alt: 'Mud flats' },
    { type: 'list', marker: 'bullet', items: [{ text: '☑ done' }] },
    { type: 'divider' },
    { type: 'paragraph', text: 'Wow' },
    { type: 'heading', level: 3, text: 'Deep' },
    { type: 'paragraph', text: 'gone' },
  ]);
  expect(footnotes).toEqual([{ id: '1', text: ['By ', { type: 'identifier', text: '3 mm' }, ' a year.'] }]);
  expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'markdown:28:19 is <marquee>, which articles do not have, so its text is kept.',
    'markdown is <del>, whose meaning is lost; its text is kept.',
  ]);
});

test('footnotes of Markdown are linked on the page with all their marks', () => {
  const page = renderedArticle(blocksFromMarkdown('a[^x] b[^y] c[^x]\n\n[^x]: one\n[^y]: two\n'));
  expect([...page.matchAll(/aria-label="(Footnote \d)"/g)].map(([, name]) => name)).toEqual(['Footnote 1', 'Footnote 2', 'Footnote 1']);
  expect(page.match(/href="#note-1-ref[^"]*"/g)).toEqual(['href="#note-1-ref"', 'href="#note-1-ref-2"']);
});

test.each([undefined, null, 1, '', '\u0000', '\ud800', '[^a]', '>'.repeat(5000), '- '.repeat(5000)])('%j throws nothing', (given) => {
  expect(() => blocksFromMarkdown(given as string)).not.toThrow();
});
