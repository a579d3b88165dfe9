import { expect, test } from 'vitest';
import { blocksFromHtml } from '../../src/rich-text/exports.js';
import { htmlFaults } from '../support/html-faults.js';
import { randomCases } from '../support/random-cases.js';
import { randomHtml } from '../support/random-html.js';
import { dangers, renderedArticle } from '../support/rendered-article.js';

const count = randomCases(10_000);

test(`nothing of ${count} generated trees runs, and every one is converted the same again`, () => {
  const html = randomHtml(20260310);
  for (let index = 0; index < count; index++) {
    const given = html();
    const { blocks, footnotes } = blocksFromHtml(given);
    const page = renderedArticle({ blocks, footnotes });
    expect(dangers(page), given).toEqual([]);
    expect(htmlFaults(page), given).toEqual([]);
    const again = blocksFromHtml(page);
    expect({ blocks: again.blocks, footnotes: again.footnotes }, `${given}\n\n${page}`).toEqual({ blocks, footnotes });
  }
});
