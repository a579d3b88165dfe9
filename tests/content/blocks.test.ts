import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/content/exports.js';

/** The body as read, and the problems as "path message". */
function read(body: unknown, more: object = {}) {
  const { content, problems } = readArticle({ headline: 'Tides', body, ...more });
  return { body: content?.body ?? [], content, problems: problems.map(({ path, message }) => `${path} ${message}`) };
}

const heading = (level: number | undefined, text = 'Heading') => ({ type: 'heading', text, ...(level && { level }) });
const levels = (body: unknown) => read(body).body.map((block) => ('level' in block ? block.level : undefined));

describe('headings', () => {
  // WAI, "Headings": do not skip ranks.
  test.each([
    [
      [2, 4],
      [2, 3],
    ],
    [[4], [2]],
    [
      [2, 3, 4, 5, 6],
      [2, 3, 4, 5, 6],
    ],
    [
      [2, 3, 2, 4],
      [2, 3, 2, 3],
    ],
    [
      [undefined, 3],
      [undefined, 3],
    ],
  ])('of the levels %j have the levels %j', (given, expected) => {
    expect(levels(given.map((level) => heading(level)))).toEqual(expected);
    expect(read(given.map((level) => heading(level))).problems).toHaveLength(given.filter((level, at) => level !== expected[at]).length);
  });

  test('inside a notice and an answer are below the heading they belong to', () => {
    const { body, problems } = read([
      heading(2),
      { type: 'notice', body: [heading(2, 'In the notice')] },
      { type: 'questions', items: [{ question: 'Why?', answer: [heading(2, 'In the answer')] }] },
      heading(3, 'After'),
    ]);
    expect(body).toMatchObject([{}, { body: [{ level: 3 }] }, { level: 3, items: [{ answer: [{ level: 4 }] }] }, { level: 3 }]);
    expect(problems).toHaveLength(2);
  });
});

describe('a table of contents', () => {
  const entries = (body: unknown, contents: unknown = true) => read(body, { contents }).content?.contents?.headings;

  test('lists headings of two levels with ids made from their words, in any script, of which none is reserved or used twice', () => {
    const body = ['The coast', 'The coast!', 'Main', 'pr-box', 'Note 1', '漢字 かな', '???'].map((text) => heading(2, text));
    expect(entries(body)?.map(({ id }) => id)).toEqual([
      'the-coast',
      'the-coast-2',
      'section-main',
      'section-pr-box',
      'section-note-1',
      '漢字-かな',
      'section',
    ]);
    expect(read(body).body.every((block) => !('id' in block))).toBe(true);
  });

  test('keeps the ids of headings, and makes none that a later heading has', () => {
    expect(entries([heading(2, 'Coast'), { ...heading(2, 'Later'), id: 'coast' }])?.map(({ id }) => id)).toEqual(['coast-2', 'coast']);
  });

  test('lists as many levels as it is told, questions included', () => {
    const body = [heading(2, 'A'), heading(3, 'B'), { type: 'questions', items: [{ question: 'C', answer: 'D' }] }];
    expect(entries(body, { levels: 1 })?.map(({ text }) => text)).toEqual(['A']);
    expect(entries(body, { levels: 3 })?.map(({ text, level }) => [text, level])).toEqual([
      ['A', 2],
      ['B', 3],
      ['C', 4],
    ]);
  });

  test('links to headings without their links, marks of footnotes and expansions', () => {
    const text = [
      'See ',
      { type: 'link', text: 'the ', href: '/a' },
      { type: 'abbreviation', text: 'EU', expansion: 'European Union' },
      { type: 'footnote', note: '1' },
      { type: 'emphasis', text: [{ type: 'link', text: 'now', href: '/b', lang: 'fr' }] },
    ];
    expect(entries([{ type: 'heading', text }])?.[0]?.text).toEqual([
      'See ',
      'the ',
      'EU',
      { type: 'emphasis', text: [{ type: 'span', text: 'now', lang: 'fr' }] },
    ]);
  });

  test('is none without headings, or if it is not asked for', () => {
    expect(read(['Text'], { contents: true }).content).not.toHaveProperty('contents');
    expect(read([heading(2)], { contents: false }).content).not.toHaveProperty('contents');
  });
});

describe('a table', () => {
  const table = (given: object) => read([{ type: 'table', ...given }]);

  // HTML, "forming a table": cells must not overlap, nor span beyond the last row or column in which a cell begins.
  test('shortens cells that cover others or go beyond the table, and says so', () => {
    const { body, problems } = table({
      rows: [
        [
          { text: 'a', rowSpan: 9 },
          { text: 'b', colSpan: 2 },
        ],
        ['c', 'd'],
        ['e', { text: 'f', colSpan: 3 }],
      ],
    });
    expect(body[0]).toMatchObject({
      rows: [
        [
          { text: 'a', rowSpan: 3 },
          { text: 'b', colSpan: 2 },
        ],
        [{ text: 'c', header: false }, 'd'],
        [{ text: 'e', header: false }, 'f'],
      ],
    });
    expect(problems).toEqual([expect.stringContaining('"rowSpan" (9)'), expect.stringContaining('"colSpan" (3)')]);
  });

  test('does not let a cell cover one that reaches down from the row before', () => {
    const { body } = table({
      rows: [
        ['a', { text: 'b', rowSpan: 2 }, 'c'],
        [{ text: 'd', colSpan: 3 }, 'e'],
      ],
    });
    expect(body[0]).toMatchObject({
      rows: [
        ['a', { text: 'b', rowSpan: 2 }, 'c'],
        ['d', 'e'],
      ],
    });
  });

  test('aligns cells as the heading of their column, counted in columns', () => {
    const { body } = table({
      columns: ['A', { text: 'B', align: 'number' }],
      rows: [[{ text: 'x', rowSpan: 2 }, '1'], ['2'], ['y', { text: '–', align: 'center' }]],
    });
    expect(body[0]).toMatchObject({
      rows: [[{}, { text: '1', align: 'number' }], [{ text: '2', align: 'number' }], ['y', { align: 'center' }]],
    });
  });

  test('takes its first row as column headings where it has none', () => {
    expect(
      table({
        headers: 'both',
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      }).body[0],
    ).toMatchObject({ columns: ['a', 'b'], rows: [['c', 'd']] });
    expect(table({ headers: 'column', columns: ['x', 'y'], rows: [['a', 'b']] }).body[0]).toMatchObject({ rows: [['a', 'b']] });
    expect(table({ headers: 'column', rows: [['a', 'b']] }).body).toEqual([]);
  });

  test('has as many cells in every row', () => {
    expect(table({ columns: ['a'], rows: [['b', 'c'], ['d']] }).body[0]).toMatchObject({
      columns: ['a', ''],
      rows: [
        ['b', 'c'],
        ['d', ''],
      ],
    });
  });
});

describe('a list', () => {
  // CSS Counter Styles, ranges: letters and Roman numerals begin at 1, decimal numbers anywhere.
  test.each([
    ['number', 0, 0],
    ['number', -2, -2],
    ['letter', 3, 3],
    ['letter', 0, undefined],
    ['roman', -1, undefined],
    ['bullet', 3, undefined],
    ['number', 'soon', undefined],
  ])('with the marker %s and the start %j starts at %j', (marker, start, expected) => {
    const { body, problems } = read([{ type: 'list', marker, start, items: ['a'] }]);
    expect((body[0] as { start?: number }).start).toBe(expected);
    expect(problems).toHaveLength(expected === undefined ? 1 : 0);
  });

  test('may descend only if it has numbers', () => {
    expect(read([{ type: 'list', marker: 'number', reversed: true, items: ['a'] }]).body[0]).toHaveProperty('reversed', true);
    expect(read([{ type: 'list', reversed: true, items: ['a'] }]).body[0]).not.toHaveProperty('reversed');
  });

  test('that contains itself is left out', () => {
    const items: unknown[] = ['a'];
    const inner = { text: 'b', items };
    items.push(inner);
    expect(read([{ type: 'list', items }]).problems).toEqual([expect.stringContaining('contains itself')]);
  });
});

describe('a notice', () => {
  test.each([
    ['a text', 'Closed'],
    ['running text', ['Closed, see ', { type: 'link', text: 'why', href: '/why' }]],
    ['blocks', ['Closed', { type: 'list', items: ['a'] }]],
  ])('takes %s as its body', (_, body) => {
    const [notice] = read([{ type: 'notice', body }]).body as { body: object[] }[];
    expect(notice?.body[0]).toMatchObject({ type: 'paragraph' });
    expect(read([{ type: 'notice', body }]).problems).toEqual([]);
  });

  test('without title and body is left out; inside itself it ends', () => {
    expect(read([{ type: 'notice', kind: 'withdrawn' }]).body).toEqual([]);
    const notice: { type: string; title: string; body: unknown[] } = { type: 'notice', title: 'Again', body: [] };
    notice.body.push(notice);
    expect(read([notice]).problems).toEqual([expect.stringContaining('contains itself')]);
  });
});

test('questions without an answer, terms without a description and turns without words are left out', () => {
  const { body } = read([
    { type: 'questions', items: [{ question: 'Why?' }, { answer: 'So' }, { question: 'When?', answer: 'Now' }] },
    { type: 'description-list', items: [{ term: 'A' }, { term: 'B', details: 'b' }] },
    { type: 'transcript', items: [{ speaker: 'A' }, { text: 'b' }] },
  ]);
  expect(body).toMatchObject([
    { items: [{ question: 'When?' }] },
    { items: [{ term: 'B', details: ['b'] }] },
    { items: [{ text: ['b'] }] },
  ]);
});
