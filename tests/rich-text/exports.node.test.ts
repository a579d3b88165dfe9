import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksFromHtml } from '../../src/rich-text/exports.js';
import { dangers, renderedArticle } from '../support/rendered-article.js';
import { expected } from './expected-exports.js';

// The debris is that of real programs; the words are invented.
const names = readdirSync('tests/rich-text/exports').map((file) => file.replace('.html', ''));
const convert = (html: string, name: string) => blocksFromHtml(html, { language: name === 'typo3' ? 'de' : 'en' });
const read = (name: string) => readFileSync(`tests/rich-text/exports/${name}.html`, 'utf8');

test('there is an expectation for every export', () => {
  expect(names).toHaveLength(12);
  expect(Object.keys(expected).sort()).toEqual(names.sort());
});

test.each(names)('an export of %s is content, and every loss is reported', (name) => {
  const { blocks, footnotes, problems } = convert(read(name), name);
  expect({ blocks, footnotes, problems: problems.map(({ path, message }) => `${path} ${message}`) }).toEqual({
    footnotes: [],
    ...expected[name],
  });
});

test.each(names)('an export of %s is converted the same again after it has been rendered', (name) => {
  const { blocks, footnotes } = convert(read(name), name);
  const page = renderedArticle({ blocks, footnotes });
  expect(dangers(page)).toEqual([]);
  const again = convert(page, name);
  expect({ blocks: again.blocks, footnotes: again.footnotes }).toEqual({ blocks, footnotes });
});
