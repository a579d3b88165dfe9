import type { RichText } from '../../src/rich-text/exports.js';

/** What the exports in the folder `exports` are as content, and the problems with their positions. */
export const expected: Record<string, Pick<RichText, 'blocks'> & Partial<Pick<RichText, 'footnotes'>> & { problems: string[] }> = {
  aem: {
    blocks: [
      {
        type: 'paragraph',
        text: [
          'Applications close on ',
          {
            type: 'time',
            text: '30 April',
            dateTime: '2026-04-30',
          },
          '.',
        ],
      },
      {
        type: 'paragraph',
        text: [
          {
            type: 'link',
            text: 'Apply',
            href: '/content/coast/en/apply.html',
          },
        ],
      },
      {
        type: 'photo',
        src: '/content/dam/coast/flats.coreimg.jpeg',
        width: 1200,
        height: 600,
        alt: 'Flats at noon',
      },
      {
        type: 'heading',
        text: 'Who may apply?',
        level: 2,
      },
      {
        type: 'paragraph',
        text: 'Anyone.',
      },
      {
        type: 'video',
        title: 'vimeo.com',
        href: 'https://vimeo.com/123456',
      },
      {
        type: 'paragraph',
        text: 'Name Send',
      },
    ],
    problems: [
      'html:4:95 is <button>, which articles do not have, so its text is kept.',
      'html:5:24 is <script>, which articles do not have, so it is left out.',
      'html:6:36 is <input>, which articles do not have, so it is left out.',
      'html:6:63 is <button>, which articles do not have, so its text is kept.',
    ],
  },
  drupal: {
    blocks: [
      {
        type: 'paragraph',
        text: [
          'Gulls returned',
          {
            type: 'footnote',
            note: '1',
          },
          ' to the ',
          {
            type: 'link',
            text: 'flats',
            href: '/node/7',
          },
          '.',
        ],
      },
      {
        type: 'photo',
        src: '/sites/default/files/styles/large/public/gulls.jpg?itok=x',
        srcSet: '/sites/default/files/gulls-400.jpg 400w, /sites/default/files/gulls-800.jpg 800w',
        sizes: '(min-width: 800px) 800px, 100vw',
        width: 800,
        height: 450,
        alt: 'Gulls on a mud bank',
        caption: [
          'Gulls in ',
          {
            type: 'emphasis',
            text: 'May',
          },
        ],
      },
      {
        type: 'quote',
        text: ['They were early.', 'We were late.'],
        attribution: 'Robin Example, Annual report',
      },
    ],
    footnotes: [
      {
        id: '1',
        text: 'Counted in May.',
      },
    ],
    problems: [],
  },
  'google-docs': {
    blocks: [
      {
        type: 'heading',
        text: 'What the survey found',
        level: 2,
      },
      {
        type: 'paragraph',
        text: [
          'The flats ',
          {
            type: 'strong',
            text: 'are growing',
          },
          ' ',
          {
            type: 'emphasis',
            text: 'slowly',
          },
          '. Read ',
          {
            type: 'link',
            text: 'the report',
            href: 'https://coast.example/report?a=b',
          },
          '.',
          {
            type: 'footnote',
            note: '1',
          },
        ],
      },
      {
        type: 'list',
        items: [
          {
            text: 'north',
          },
          {
            text: 'south',
            items: [
              {
                text: 'islands',
              },
            ],
            marker: 'bullet',
          },
        ],
        marker: 'bullet',
      },
      {
        type: 'paragraph',
        text: 'המים עולים',
        lang: 'he',
        dir: 'rtl',
      },
    ],
    footnotes: [
      {
        id: '1',
        text: [
          'CO',
          {
            type: 'subscript',
            text: '2',
          },
          ' not counted.',
        ],
      },
    ],
    problems: [],
  },
  gutenberg: {
    blocks: [
      {
        type: 'heading',
        text: 'Why flats matter',
        level: 2,
        id: 'why',
      },
      {
        type: 'paragraph',
        text: [
          'They store ',
          {
            type: 'identifier',
            text: 'CO2',
          },
          '.',
        ],
      },
      {
        type: 'list',
        items: [
          {
            text: 'second',
            items: [
              {
                text: 'inner',
              },
            ],
            marker: 'bullet',
          },
          {
            text: 'first',
          },
        ],
        marker: 'number',
        start: 2,
        reversed: true,
      },
      {
        type: 'quote',
        text: ['The sea gives.'],
        attribution: 'The Chair',
      },
      {
        type: 'figures',
        photos: [
          {
            src: '/a.jpg',
            alt: 'Sand',
            caption: 'Sand',
          },
          {
            src: '/b.jpg',
            alt: '',
          },
        ],
        caption: 'Two views',
      },
      {
        type: 'table',
        caption: 'Area by year',
        columns: ['Year', 'Area'],
        headers: 'column',
        rows: [
          ['2025', '40'],
          ['Total', '40'],
        ],
      },
      {
        type: 'divider',
      },
      {
        type: 'questions',
        level: 3,
        items: [{ question: 'More', answer: [{ type: 'paragraph', text: 'Hidden words.' }] }],
      },
      {
        type: 'paragraph',
        text: [
          {
            type: 'link',
            text: 'Up',
            href: '#why',
          },
        ],
      },
    ],
    problems: [
      'html:2:49 is <mark>, whose meaning is lost; its text is kept.',
      'blocks[4].photos[0] has the "alt" "Sand", which repeats the caption, so screen readers read it twice.',
    ],
  },
  libreoffice: {
    blocks: [
      {
        type: 'paragraph',
        text: [
          {
            type: 'strong',
            text: 'Survey of the coast',
          },
        ],
      },
      {
        type: 'heading',
        text: 'Method',
        level: 2,
      },
      {
        type: 'paragraph',
        text: [
          'Gezählt wurde bei Ebbe',
          {
            type: 'footnote',
            note: '1',
          },
          '.',
        ],
        lang: 'de-DE',
      },
      {
        type: 'list',
        items: [
          {
            text: 'by boat',
          },
          {
            text: 'on foot',
            paragraphs: ['with a guide'],
          },
        ],
        marker: 'letter',
      },
      {
        type: 'table',
        headers: 'none',
        rows: [
          [
            {
              text: 'Both coasts',
              colSpan: 2,
            },
          ],
          ['North', 'South'],
        ],
      },
    ],
    footnotes: [
      {
        id: '1',
        text: 'Twice a day.',
      },
    ],
    problems: ['html:3:61 looks like a heading, "Survey of the coast", but is a bold paragraph.'],
  },
  notion: {
    blocks: [
      {
        type: 'heading',
        text: 'Field notes',
        level: 2,
      },
      {
        type: 'paragraph',
        text: [
          'First low tide at ',
          {
            type: 'identifier',
            text: '05:12',
          },
          '.',
        ],
      },
      {
        type: 'list',
        items: [
          {
            text: 'birds',
            items: [
              {
                text: 'gulls',
              },
            ],
            marker: 'bullet',
          },
        ],
        marker: 'bullet',
      },
      {
        type: 'list',
        items: [
          {
            text: 'fish',
          },
        ],
        marker: 'bullet',
      },
      {
        type: 'list',
        items: [
          {
            text: 'count',
          },
        ],
        marker: 'bullet',
      },
      {
        type: 'list',
        items: [
          {
            text: [
              {
                type: 'strong',
                text: 'Weather',
              },
            ],
            paragraphs: ['Fog.'],
          },
        ],
        marker: 'bullet',
      },
      {
        type: 'paragraph',
        text: '💡',
      },
      {
        type: 'paragraph',
        text: 'Bring boots.',
      },
      {
        type: 'quote',
        text: ['Mind the tide.'],
      },
      {
        type: 'photo',
        src: 'flats.png',
        alt: '',
        caption: 'Low tide',
      },
      {
        type: 'paragraph',
        text: 'h=2',
      },
    ],
    problems: [
      'html:1:146 is <mark>, whose meaning is lost; its text is kept.',
      'html:1:621 is <details>, which articles do not have, so its text is kept.',
      'html:1:1018 has no "alt", so screen readers skip the image.',
      'html:1:998 is a link to "flats.png" around a picture, so only the picture is kept.',
      'html:1:1131 is <math>, which articles do not have, so its text is kept.',
    ],
  },
  outlook: {
    blocks: [
      {
        type: 'paragraph',
        text: 'Dear all,',
      },
      {
        type: 'paragraph',
        text: [
          'the meeting on ',
          {
            type: 'link',
            text: 'tidal flats',
            href: 'https://coast.example/agenda',
          },
          ' is on ',
          {
            type: 'strong',
            text: 'Thursday',
          },
          ':',
        ],
      },
      {
        type: 'list',
        items: [
          {
            text: 'arrival',
          },
          {
            text: 'lunch',
          },
        ],
        marker: 'number',
      },
      {
        type: 'paragraph',
        text: 'Logo of the agency',
      },
      {
        type: 'divider',
      },
      {
        type: 'paragraph',
        text: [
          {
            type: 'strong',
            text: 'From:',
          },
          ' Robin Example <robin@coast.example>',
          {
            type: 'break',
          },
          {
            type: 'strong',
            text: 'Sent:',
          },
          ' Thursday',
        ],
      },
    ],
    problems: [
      'html:2:714 refers to "cid:image001.png@01D9.ABC", whose scheme is not allowed, so it is left out.',
      'html:2:714 has no usable address, so only its alternative text is kept: "Logo of the agency".',
    ],
  },
  'plain-text': {
    blocks: [
      {
        type: 'paragraph',
        text: 'Dear editors,',
      },
      {
        type: 'paragraph',
        text: [
          'please publish this today.',
          {
            type: 'break',
          },
          'It is short.',
        ],
      },
      {
        type: 'list',
        items: [
          {
            text: 'tides',
          },
          {
            text: 'winds',
          },
        ],
        marker: 'bullet',
      },
      {
        type: 'paragraph',
        text: [
          'Robin Example',
          {
            type: 'break',
          },
          'Agency for Coastal Waters',
        ],
      },
    ],
    problems: [],
  },
  sharepoint: {
    blocks: [
      {
        type: 'paragraph',
        text: 'The agency opened a station.',
      },
      {
        type: 'paragraph',
        text: [
          'It is ',
          {
            type: 'strong',
            text: 'manned',
          },
          ' all year.',
        ],
      },
      {
        type: 'heading',
        text: 'Opening hours',
        level: 2,
      },
      {
        type: 'table',
        columns: ['Day', 'Hours'],
        headers: 'column',
        rows: [['Monday', '9 to 17']],
      },
      {
        type: 'paragraph',
        text: [
          {
            type: 'link',
            text: 'Visit us',
            href: '/_layouts/15/listform.aspx?PageType=4',
          },
        ],
      },
    ],
    problems: [],
  },
  typo3: {
    blocks: [
      {
        type: 'heading',
        text: 'Fangquoten',
        level: 2,
      },
      {
        type: 'photo',
        src: '/fileadmin/_processed_/kutter.jpg',
        width: 600,
        height: 400,
        alt: 'Ein Kutter',
        caption: 'Ein Kutter im Hafen',
      },
      {
        type: 'paragraph',
        text: [
          'Die ',
          {
            type: 'abbreviation',
            text: 'EU',
            expansion: 'Europäische Union',
          },
          ' hat Quoten für ',
          {
            type: 'span',
            text: 'sole',
            lang: 'en',
          },
          ' und ',
          {
            type: 'emphasis',
            text: 'Scholle',
          },
          ' beschlossen.',
        ],
      },
      {
        type: 'paragraph',
        text: 'Mehr dazu',
      },
      {
        type: 'list',
        items: [
          {
            text: 'Nordsee',
          },
          {
            text: 'Ostsee',
          },
        ],
        marker: 'bullet',
      },
      {
        type: 'description-list',
        items: [
          {
            term: 'Quote',
            details: ['Menge, die gefischt werden darf'],
          },
        ],
      },
    ],
    problems: [],
  },
  word: {
    blocks: [
      {
        type: 'heading',
        text: 'Tidal flats in 2025',
        level: 2,
      },
      {
        type: 'paragraph',
        text: [
          'Nine regions ',
          {
            type: 'strong',
            text: 'surveyed their coasts',
          },
          {
            type: 'footnote',
            note: '1',
          },
          '. See ',
          {
            type: 'link',
            text: 'the results',
            href: '#_Toc161234568',
          },
          '.',
        ],
      },
      {
        type: 'list',
        items: [
          {
            text: 'Sand',
            items: [
              {
                text: 'fine',
              },
            ],
            marker: 'bullet',
          },
          {
            text: 'Mud',
          },
        ],
        marker: 'bullet',
      },
      {
        type: 'heading',
        text: 'Results',
        level: 3,
        id: '_Toc161234568',
      },
      {
        type: 'table',
        columns: ['Region', 'Area'],
        headers: 'column',
        rows: [
          [
            'North',
            [
              '40 km',
              {
                type: 'superscript',
                text: '2',
              },
            ],
          ],
        ],
      },
      {
        type: 'paragraph',
        text: 'La mer monte.',
        lang: 'fr',
      },
    ],
    footnotes: [
      {
        id: '1',
        text: [
          'Except ',
          {
            type: 'emphasis',
            text: 'islands',
          },
          '.',
        ],
      },
    ],
    problems: [],
  },
  'wordpress-classic': {
    blocks: [
      {
        type: 'paragraph',
        text: [
          'The harbour is open',
          {
            type: 'superscript',
            text: '9',
          },
          '.',
        ],
      },
      {
        type: 'paragraph',
        text: [
          {
            type: 'strong',
            text: 'How to get there',
          },
        ],
      },
      {
        type: 'photo',
        src: 'https://coast.example/wp-content/uploads/harbour-300x200.jpg',
        width: 300,
        height: 200,
        alt: 'The harbour',
        caption: 'The harbour at dusk',
      },
      {
        type: 'paragraph',
        text: 'By boat ⛵',
      },
      {
        type: 'paragraph',
        text: 'By train:',
      },
      {
        type: 'list',
        items: [
          {
            text: 'to Port Example',
          },
          {
            text: 'then by bus',
          },
        ],
        marker: 'bullet',
      },
      {
        type: 'video',
        title: 'The harbour in one minute',
        href: 'https://www.youtube.com/watch?v=AbC_d-12',
      },
      {
        type: 'list',
        items: [
          {
            text: 'one',
          },
          {
            text: 'two',
          },
        ],
        marker: 'letter',
        start: 3,
      },
    ],
    problems: [
      'html:1:104 refers to the note "#_ftn9", which is missing, so the mark is kept as text.',
      'html:3:76 is a link to "https://coast.example/wp-content/uploads/harbour.jpg" around a picture, so only the picture is kept.',
      'html:12:7 is <script>, which articles do not have, so it is left out.',
      'html:2:1 looks like a heading, "How to get there", but is a bold paragraph.',
    ],
  },
};
