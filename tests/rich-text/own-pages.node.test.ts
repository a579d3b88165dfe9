import { expect, test } from 'vitest';
import type { ReadBlock } from '../../src/content/block.js';
import { readArticle } from '../../src/content/exports.js';
import { blocksFromHtml } from '../../src/rich-text/exports.js';
import { htmlFaults } from '../support/html-faults.js';
import { randomBody } from '../support/random-article.js';
import { randomCases } from '../support/random-cases.js';
import { randomNumbers } from '../support/random-numbers.js';
import { renderedArticle } from '../support/rendered-article.js';

const footnotes = ['First', ['Second ', { type: 'link', text: 'there', href: '/' }]];
const again = (page: string) => {
  const { blocks, footnotes } = blocksFromHtml(page, { language: 'en' });
  return { blocks, footnotes };
};

/** The letters and digits that readers of a page see or hear, in order. */
const lettersOf = (page: string) =>
  page
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>|&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The types of blocks. Two line breaks in a row begin a new paragraph, so paragraphs that follow each other count as one. */
const typesOf = (blocks: readonly { type: string }[]): string[] =>
  blocks.map(({ type }) => type).filter((type, index, all) => type !== 'paragraph' || all[index - 1] !== type);

const runs = randomCases(3000);

test(`${runs} articles of random blocks, read from their own page, are the same blocks with the same words, and then stay the same`, () => {
  for (let seed = 1; seed <= runs; seed++) {
    const body = randomBody(randomNumbers(seed));
    const { content } = readArticle({ headline: 'A', body, footnotes, lang: 'en' });
    const page = renderedArticle({ blocks: content?.body ?? [], footnotes });
    const first = again(page);
    const second = renderedArticle(first);
    expect(typesOf(first.blocks), `Seed ${seed}\n${page}`).toEqual(typesOf((content?.body ?? []) as ReadBlock[]));
    expect(lettersOf(second), `Seed ${seed}\n${page}`).toEqual(lettersOf(page));
    expect(again(second), `Seed ${seed}\n${page}`).toEqual(first);
    expect(htmlFaults(second), `Seed ${seed}`).toEqual([]);
  }
});
