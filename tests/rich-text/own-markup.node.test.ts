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
          { src: '/b.jpg', alt: 'Mer' },
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
  [
    'quotations without the marks of their language, in the midst of a sentence, and pulled out of the text',
    [
      { type: 'quote', text: ['plain words'], marks: 'none' },
      { type: 'quote', text: ['It rises'], leadIn: ['In ', { type: 'emphasis', text: 'Tides' }, ':'], cite: 'https://coast.example/tides' },
      { type: 'quote', text: ['It rises'], leadOut: ', said the Chair.' },
      { type: 'quote', text: ['It rises'], attribution: { text: 'Conseil des littoraux', lang: 'fr' } },
      { type: 'quote', text: ['It rises'], leadIn: 'The Chair said', leadOut: 'yesterday.' },
      { type: 'pull-quote', text: ['It rises'] },
    ],
  ],
  [
    'a translated quotation with the words as they were said',
    [
      {
        type: 'quote',
        text: ['The sea rises', 'and falls'],
        attribution: 'The Chair',
        original: { text: ['La mer monte', ['et ', { type: 'emphasis', text: 'descend' }]], language: 'français', lang: 'fr' },
      },
      { type: 'quote', text: ['The sea rises'], leadIn: 'The Chair said:', original: { text: ['It does'] } },
    ],
  ],
  [
    'notices of every kind, one in another language with headings of its own',
    [
      { type: 'heading', text: 'Access', level: 2 },
      { type: 'notice', kind: 'information', body: [{ type: 'paragraph', text: 'The path is closed.' }] },
      { type: 'notice', kind: 'important', title: ['Tides ', { type: 'emphasis', text: 'today' }] },
      { type: 'notice', kind: 'archived', title: 'Old', date: '2026-03-05' },
      { type: 'notice', kind: 'updated', title: 'New', date: 'in spring' },
      {
        type: 'notice',
        kind: 'withdrawn',
        title: 'Avis retiré',
        body: [
          { type: 'heading', text: 'Pourquoi', level: 3 },
          { type: 'list', items: [{ text: 'un' }, { text: 'two', lang: 'en' }], marker: 'bullet' },
          { type: 'quote', text: ['La mer'] },
          { type: 'paragraph', text: 'More', lang: 'en' },
        ],
        lang: 'fr',
      },
    ],
  ],
  [
    'questions with their levels, ids and languages, and a question in an answer',
    [
      { type: 'heading', text: 'Questions', level: 2 },
      {
        type: 'questions',
        level: 3,
        items: [
          {
            question: 'Where is it?',
            id: 'where',
            answer: [
              { type: 'paragraph', text: ['See ', { type: 'link', text: 'when', href: '#when' }, '.'] },
              { type: 'heading', text: 'By bus', level: 4 },
              { type: 'divider' },
            ],
          },
          { question: 'Quand ?', id: 'when', answer: [{ type: 'paragraph', text: 'Lundi' }], lang: 'fr' },
          {
            question: 'Who?',
            answer: [{ type: 'questions', level: 4, items: [{ question: 'Really?', answer: [{ type: 'paragraph', text: 'Yes' }] }] }],
          },
        ],
      },
      { type: 'paragraph', text: 'That is all.' },
      { type: 'questions', level: 3, items: [{ question: 'Pourquoi ?', answer: [{ type: 'quote', text: ['La mer'] }] }], lang: 'fr' },
    ],
  ],
  [
    'a transcript with speakers, times and turns of several paragraphs',
    [
      {
        type: 'transcript',
        items: [
          { speaker: 'Robin', time: '00:04:12', text: ['Good morning.', ['How are ', { type: 'emphasis', text: 'you' }, '?']] },
          { speaker: 'Chair: A', text: ['Fine.'] },
          { text: ['And you?'] },
          { time: '00:05', text: ['Bien.'], lang: 'fr' },
        ],
      },
    ],
  ],
  [
    'contacts with all details, with labels of their own, and in another language',
    [
      {
        type: 'contact',
        name: 'Robin Example',
        role: 'Spokesperson',
        organisation: 'Council of the Coasts',
        href: '/press',
        phones: [{ text: '+00 (0)1 23 45 67, ext. 89' }, { text: '+00 1 99', label: 'Mobile' }],
        emails: ['press@coast.example', 'news@coast.example'],
        address: 'Quay 1\n1000 Harbour',
        hours: 'Monday, Tuesday',
        languages: ['English', 'français'],
      },
      { type: 'contact', name: 'Press office', hours: 'in the morning' },
      { type: 'contact', emails: ['a@coast.example'], languages: ['English'] },
      { type: 'contact', name: 'Service de presse', role: 'presse', phones: [{ text: 'call us' }], lang: 'fr' },
    ],
  ],
  [
    'documents with what their links say of them',
    [
      {
        type: 'documents',
        documents: [
          {
            title: 'Annual report',
            href: '/report.pdf',
            type: 'application/pdf',
            size: 4_900_000,
            pages: 120,
            hrefLang: 'fr',
            language: 'français',
            date: '2026-03-05',
            versions: [
              { label: 'Deutsch', href: '/de.pdf', lang: 'de', size: 1200 },
              { label: 'English', href: '/en.pdf' },
            ],
            accessibleFormatHref: '/ask',
          },
          { title: 'Carte', href: '/map', lang: 'fr' },
          { title: 'Data', href: '/data', type: 'application/x-own', hrefLang: 'de', date: 'last week', accessibleFormatHref: '/ask' },
          { title: 'On paper' },
          { title: 'Table', href: '/t', type: 'Shapefile', pages: 2, versions: [{ label: 'Deutsch' }] },
        ],
      },
    ],
  ],
  [
    'a text about the institution, with and without a heading',
    [
      {
        type: 'boilerplate',
        title: 'About us',
        body: [
          { type: 'paragraph', text: 'We measure.' },
          { type: 'heading', text: 'More', level: 3 },
        ],
      },
      { type: 'boilerplate', body: [{ type: 'paragraph', text: 'Nous mesurons.' }], lang: 'fr' },
    ],
  ],
  [
    'a call to action, with and without a text',
    [
      { type: 'call-to-action', label: 'Register', href: '/register', text: ['By ', { type: 'strong', text: 'noon' }] },
      { type: 'call-to-action', label: 'Répondre', href: 'https://coast.example/a', lang: 'fr' },
    ],
  ],
  [
    'HTML with a table, ruby, a disclosure and a place to which a link leads',
    [
      {
        type: 'html',
        lang: 'ja',
        children: [
          { tag: 'p', attributes: { id: 'reading' }, children: [{ tag: 'ruby', children: ['潮', { tag: 'rt', children: ['しお'] }] }] },
          {
            tag: 'table',
            children: [
              { tag: 'caption', children: ['Two heads'] },
              {
                tag: 'thead',
                children: [
                  { tag: 'tr', children: [{ tag: 'th', attributes: { colSpan: 2, scope: 'col' }, children: ['North'] }] },
                  {
                    tag: 'tr',
                    children: [
                      { tag: 'th', children: ['a'] },
                      { tag: 'th', children: ['b'] },
                    ],
                  },
                ],
              },
              {
                tag: 'tbody',
                children: [
                  {
                    tag: 'tr',
                    children: [
                      { tag: 'td', children: ['1'] },
                      { tag: 'td', children: ['2'] },
                    ],
                  },
                ],
              },
            ],
          },
          {
            tag: 'details',
            attributes: { open: true },
            children: [
              { tag: 'summary', children: ['More'] },
              { tag: 'pre', children: ['a\n  b'] },
            ],
          },
        ],
      },
      { type: 'paragraph', text: [{ type: 'link', text: 'the reading', href: '#reading' }] },
    ],
  ],
  [
    'a video with everything that stands under it',
    [
      {
        type: 'video',
        title: 'Tide',
        href: '/1',
        duration: 'PT12M',
        date: '2026-03-05',
        provider: 'Coast TV',
        live: true,
        transcripts: [
          { label: 'English', href: '/en.txt', lang: 'en' },
          { label: 'עברית', lang: 'he', dir: 'rtl' },
        ],
        subtitles: [{ label: 'français', lang: 'fr' }],
      },
      { type: 'video', title: 'Ebb', href: '/2', provider: 'Coast TV', subtitles: [{ label: 'English' }] },
      { type: 'video', title: 'Flow', href: '/3', date: 'in spring' },
    ],
  ],
  [
    'photos with a credit, other formats, a description in another language, or without a picture',
    [
      {
        type: 'photo',
        src: '/a.jpg',
        srcSet: '/a.jpg 1x, /b.jpg 2x',
        sources: [{ srcSet: '/a.avif', type: 'image/avif', media: '(width < 40rem)' }],
        width: 400,
        height: 300,
        alt: 'Boue',
        altLang: 'fr',
        caption: ['Mud ', { type: 'emphasis', text: 'flats' }],
        credit: {
          text: 'Photo © Council of the Coasts',
          licence: 'https://creativecommons.org/licenses/by/4.0/',
          licenceName: 'CC BY 4.0',
          acquireLicenceHref: '/licence',
          digitalSource: 'trainedAlgorithmicMedia',
        },
      },
      { type: 'photo', src: '/a.jpg', alt: 'Vase', caption: 'Vase', credit: { licence: 'House rules' }, lang: 'fr' },
      { type: 'photo', alt: 'Mud: at low tide', caption: 'Flats' },
      { type: 'photo', alt: 'Boue', altLang: 'fr' },
      { type: 'photo', caption: 'Flats' },
      { type: 'figures', photos: [{ src: '/a.jpg', alt: '', credit: { text: 'Photo: R. Example' } }], credit: { text: '© Coast' } },
    ],
  ],
  [
    'references to acts and cases, which are links',
    [
      {
        type: 'paragraph',
        text: [
          'See ',
          {
            type: 'link',
            text: 'the act',
            href: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
            identifier: 'http://data.europa.eu/eli/reg/2016/679/oj',
          },
          ' and ',
          {
            type: 'link',
            text: [{ type: 'identifier', text: 'EU:C:2020:559' }],
            href: '/case',
            identifier: 'ECLI:EU:C:2020:559',
            lang: 'fr',
          },
        ],
      },
    ],
  ],
  [
    'languages of a cell and of a description',
    [
      {
        type: 'table',
        headers: 'none',
        rows: [
          [
            { text: 'mer', lang: 'fr' },
            { text: 'ים', lang: 'he', dir: 'rtl' },
          ],
        ],
      },
      {
        type: 'description-list',
        items: [
          { term: 'mer', details: ['eau'], lang: 'fr' },
          { term: 'sea', details: ['water'] },
        ],
      },
    ],
  ],
];

test.each(cases)('what a page shows is the same content again: %s', (_, blocks) => {
  const page = renderedArticle({ blocks, footnotes: [{ id: '1', text: 'Wet.' }] });
  expect(blocksFromHtml(`<html lang="en">${page}`).blocks).toEqual(blocks);
});
