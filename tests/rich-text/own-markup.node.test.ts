import { expect, test } from 'vitest';
import type { Block } from '../../src/rich-text/exports.js';
import { blocksFromHtml } from '../../src/rich-text/exports.js';
import { renderedArticle } from '../support/rendered-article.js';

const cases: [name: string, blocks: Block[]][] = [
  [
    'headings of all levels, and dividers, also at the end',
    [
      ...([2, 3, 4, 5, 6] as const).map((level) => ({ type: 'heading' as const, text: `Level ${level}`, level })),
      { type: 'divider' },
      { type: 'paragraph', text: ['Mud', { type: 'footnote', note: '1' }] },
      { type: 'divider' },
    ],
  ],
  [
    'a description list with several details',
    [{ type: 'description-list', items: [{ term: 'Ebb', details: ['Falling water', [{ type: 'emphasis', text: 'also' }, ' low']] }] }],
  ],
  [
    'a list with paragraphs, Roman numerals and a list that counts down',
    [
      {
        type: 'list',
        items: [
          { text: 'one', paragraphs: ['more', 'and more'], items: [{ text: 'two' }, { text: 'three' }], marker: 'upper-letter', start: 9 },
          { text: 'mer', items: [{ text: 'sea', lang: 'en' }], marker: 'number', start: 1, reversed: true, lang: 'fr' },
        ],
        marker: 'roman',
        start: 4,
      },
    ],
  ],
  [
    'a table with headings of rows, spans, alignment and notes',
    [
      {
        type: 'table',
        caption: 'Area',
        columns: ['', { text: 'North', align: 'number' }, { text: 'South and west', colSpan: 2 }],
        headers: 'both',
        rows: [
          ['2024', { text: '40', align: 'number' }, { text: 'low', align: 'center' }, { text: 'none', rowSpan: 2 }],
          ['2025', { text: '41', align: 'number' }, 'high'],
        ],
        notes: ['In km².', [{ type: 'strong', text: 'Source' }, ': the survey']],
      },
    ],
  ],
  [
    'a table without headings, in which some cells are',
    [
      {
        type: 'table',
        headers: 'none',
        rows: [[{ text: 'Coast', header: true, rowSpan: 2 }, 'sand'], [{ text: 'mud', header: false }]],
      },
    ],
  ],
  [
    'a video with its still and duration, in another language',
    [
      {
        type: 'video',
        title: 'La marée',
        href: 'https://video.example/1',
        poster: { src: '/tide.jpg', width: 640, height: 360 },
        duration: 'PT12M',
        lang: 'fr',
      },
    ],
  ],
  [
    'a group of photos with captions, and one in another language without a caption',
    [
      {
        type: 'figures',
        photos: [
          { src: '/a.jpg', alt: 'Mud', caption: 'Flats' },
          { src: '/b.jpg', alt: '' },
        ],
        caption: ['Two ', { type: 'emphasis', text: 'views' }],
      },
      {
        type: 'figures',
        photos: [
          { src: '/a.jpg', alt: 'Mud', lang: 'en' },
          { src: '/b.jpg', alt: 'Mer', lang: 'fr' },
        ],
        lang: 'fr',
      },
    ],
  ],
  [
    'quotations whose words contain quotations, or bring their own marks',
    [
      { type: 'quote', text: ['She said “no” and left', 'and “yes”'] },
      { type: 'quote', text: ['“a” and “b”'], marks: 'none' },
      { type: 'quote', text: [['He ', { type: 'quotation', text: 'ebbed' }, ' away']], attribution: 'Robin' },
      { type: 'quote', text: ['La mer', 'monte « vite »'], lang: 'fr' },
      { type: 'quote', text: ['El mar', 'sube «hoy»', 'y baja'], lang: 'es' },
      { type: 'quote', text: ['Das Meer', 'steigt „heute“'], lang: 'de' },
      { type: 'quote', text: ['Meri ”nousee” tänään', 'ja laskee'], lang: 'fi' },
      { type: 'quote', text: ['The sea’s edge, the flats’ ‘end’'], lang: 'fr-CH' },
    ],
  ],
];

test.each(cases)('what a page shows is the same content again: %s', (_, blocks) => {
  const page = renderedArticle({ blocks, footnotes: [{ id: '1', text: 'Wet.' }] });
  expect(blocksFromHtml(`<html lang="en">${page}`).blocks).toEqual(blocks);
});

test('what stands under a video follows it', () => {
  const page = renderedArticle({ blocks: [{ type: 'video', title: 'Tide', href: '/1', provider: 'Coast TV' }], footnotes: [] });
  expect(blocksFromHtml(page).blocks).toEqual([
    { type: 'video', title: 'Tide', href: '/1' },
    { type: 'paragraph', text: 'Coast TV' },
  ]);
});
