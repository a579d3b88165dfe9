import { expect, test } from 'vitest';
import { readArticle } from '../../src/content/exports.js';

const kicker = (value: unknown) => readArticle({ headline: 'x', kicker: value });

test.each([
  ['News', 'News'],
  [5, '5'],
  [{ text: ' News ' }, 'News'],
  [
    { text: 'Nouvelles', lang: 'fr', dir: 'LTR' },
    { text: 'Nouvelles', lang: 'fr', dir: 'ltr' },
  ],
  [{ text: 'News', lang: 'not a tag' }, 'News'],
  [' ', undefined],
  ['\0', undefined],
  [{ text: ' ', lang: 'fr' }, undefined],
  [{ lang: 'fr' }, undefined],
  [['News'], undefined],
])('reads the short text %j as %j', (value, expected) => {
  expect(kicker(value).content?.kicker).toEqual(expected);
});

test('reports an object without words or with a language that is none, but no blank text', () => {
  expect(kicker(' ').problems).toEqual([]);
  expect(kicker({ lang: 'fr' }).problems.map(({ path }) => path)).toEqual(['article.kicker']);
  expect(kicker({ text: 'News', lang: 'not a tag' }).problems.map(({ path }) => path)).toEqual(['article.kicker.lang']);
});

test('reads what it has read as the same', () => {
  const { content } = kicker({ text: 'Nouvelles', lang: 'fr' });
  expect(readArticle(structuredClone(content)).content).toEqual(content);
});
