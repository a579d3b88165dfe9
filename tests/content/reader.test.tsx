import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Place } from '../../src/content/problems.js';
import { list, object, orText, plainText, type Reader, readWith, text } from '../../src/content/reader.js';
import { table } from '../../src/content/table.js';
import { ArticleTable, Quote } from '../../src/index.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

/** The result of a reader, and the paths of the problems it reports. */
function reading<Content>(reader: Reader<Content>, value: unknown): { content: Content | undefined; paths: string[] } {
  const outside = new Place();
  return { content: readWith(reader, value, 'value', outside), paths: outside.problems.map(({ path }) => path) };
}

const named = object({ name: text, aliases: list(text) }, { required: ['name'] });
const group = object({ title: text, members: list(orText(named, 'name')) });

test('leaves out null, undefined and blank values at any depth', () => {
  const value = { title: null, members: [{ name: 'A', aliases: [null, ' ', 'B', undefined] }, null, { name: '' }] };
  expect(reading(group, value)).toEqual({ content: { members: [{ name: 'A', aliases: ['B'] }] }, paths: ['value.members[2]'] });
});

test.each([null, undefined, '', ' ', {}, { title: null }, { title: ' ', members: [] }, { members: [null] }])(
  'reads %j as no content, without a problem',
  (value) => {
    expect(reading(group, value)).toEqual({ content: undefined, paths: [] });
  },
);

test.each([Promise.resolve({ title: 'A' }), new Map([['title', 'A']]), new Set(['A'])])('reports content that is inside a %s', (value) => {
  expect(reading(group, value)).toEqual({ content: undefined, paths: ['value'] });
});

test('leaves out fields it does not know, and what it returns is an object of its own', () => {
  const value = { title: 'A', className: 'of-the-cms', onClick: 'x' };
  const { content, paths } = reading(group, value);
  expect({ content, paths }).toEqual({ content: { title: 'A' }, paths: [] });
  expect(content).not.toBe(value);
  expect(value).toHaveProperty('className');
});

test.each<[unknown, string | undefined]>([
  [' A ', 'A'],
  [0, '0'],
  [false, 'false'],
  [12n, '12'],
  [new Date('2017-06-15'), '2017-06-15'],
  [new Date('2017-06-15T10:00Z'), '2017-06-15T10:00:00.000Z'],
  [new URL('https://a.example/'), 'https://a.example/'],
  ['Cut \ud83d', 'Cut \ufffd'],
  ['A\0B', 'A\ufffdB'],
  ['\u200b\u00ad', undefined],
  [Number.NaN, undefined],
  [{}, undefined],
  [[], undefined],
  [() => 'A', undefined],
  [Symbol('A'), undefined],
])('reads text: %# %s', (value, expected) => {
  expect(reading(text, value).content).toBe(expected);
  expect(plainText(value)).toBe(expected);
});

test('reads a single value as a list of one, and a text as shorthand for an object', () => {
  expect(reading(group, { members: 'A' }).content).toEqual({ members: [{ name: 'A' }] });
  expect(reading(group, { members: ['A', { name: 'B', aliases: 'C' }] }).content).toEqual({
    members: [{ name: 'A' }, { name: 'B', aliases: ['C'] }],
  });
});

test("reports problems with their path in the caller's object", () => {
  const value = { titel: 'A', Title: 'A', members: [{ aliases: ['A'] }, 5, { name: {} }, []] };
  expect(reading(group, value).paths).toEqual([
    'value.members[0]',
    'value.members[2].name',
    'value.members[2]',
    'value.members[3]',
    'value',
  ]);
});

test('accepts getters that throw, and objects of any prototype', () => {
  const throwing = {
    title: 'A',
    get members() {
      throw new Error('not now');
    },
  };
  expect(reading(group, throwing)).toEqual({ content: { title: 'A' }, paths: ['value.members'] });
  expect(reading(group, Object.assign(Object.create(null), { title: 'A' })).content).toEqual({ title: 'A' });
  class Entry {
    title = 'A';
  }
  expect(reading(group, new Entry()).content).toEqual({ title: 'A' });
});

test('keeps the positions of the cells of a table', () => {
  const value = { caption: 'Votes', columns: ['Body', null, 'For'], rows: [['Council', undefined, 12], [null, ' '], 'Court'] };
  expect(reading(table, value)).toEqual({
    content: { caption: 'Votes', columns: ['Body', '', 'For'], rows: [['Council', '', '12']] },
    paths: ['value.rows[2]'],
  });
  const html = renderToStaticMarkup(<ArticleTable table={value as never} />);
  expect(html).toContain('<th scope="col">Body</th><td></td><th scope="col">For</th>');
  expect(html).toContain('<th scope="row">Council</th><td></td><td>12</td>');
});

test('returns its own earlier results unchanged', () => {
  const once = reading(group, { title: ' A ', members: ['B', null] }).content;
  expect(reading(group, once).content).toBe(once);
  expect(reading(group, { ...once }).content).toEqual(once);
  expect(reading(group, { ...once }).content?.members).toBe(once?.members);
  // A different reader has different fields, so it reads the object again.
  expect(reading(named, once).content).toBeUndefined();
});

test('does not modify its input', () => {
  const value = Object.freeze({ title: ' A ', members: Object.freeze(['B', null]) });
  expect(reading(group, value).content).toEqual({ title: 'A', members: [{ name: 'B' }] });
  expect(value).toEqual({ title: ' A ', members: ['B', null] });
});

test('warns developers once, with component and path', () => {
  for (let times = 0; times < 2; times++) renderToStaticMarkup(<Quote quote={{ text: ['A', {} as never] }} />);
  expect(warnings()).toEqual([expect.stringMatching(/^Pressroom UI: <Quote> quote\.text\[1\] is an object, but text is expected/)]);
});
