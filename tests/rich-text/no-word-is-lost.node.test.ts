import { expect, test } from 'vitest';
import { blocksFromHtml } from '../../src/rich-text/exports.js';
import { randomCases } from '../support/random-cases.js';
import { randomNumbers } from '../support/random-numbers.js';

const names = (list: string) => list.split(' ');
const tags = names(
  'p p p div span b i u a sup sub h2 h3 h5 ul ol li li blockquote q cite footer figure figcaption dl dt dd table tr tr td td th thead caption ' +
    'details summary pre code time abbr section font center button label form my-widget',
);
const attributes = [
  'href="/a"',
  'href="#x"',
  'id="x"',
  'id="y"',
  'class="wp-caption"',
  ...names('article-html boilerplate call-to-action contact-card document-list figures notice photo-credit questions quote transcript').map(
    (name) => `class="pr-${name}"`,
  ),
  'lang="fr"',
  'style="font-weight:bold"',
  'colspan="2"',
  'translate="no"',
];

/** HTML with words of which every one is different. */
function withWords(below: (limit: number) => number): { html: string; words: string[] } {
  const words: string[] = [];
  const node = (depth: number): string => {
    if (depth > 5 || below(3) === 0)
      return ` ${['', '• ', '1. ', '“', '— '][below(5)]}${words[words.push(`w${words.length}w`) - 1]}${below(5) === 0 ? '<br>' : ''}`;
    const tag = tags[below(tags.length)];
    const attribute = below(3) === 0 ? ` ${attributes[below(attributes.length)]}` : '';
    return `<${tag}${attribute}>${Array.from({ length: 1 + below(3) }, () => node(depth + 1)).join('')}</${tag}>`;
  };
  return { html: Array.from({ length: 3 }, () => node(0)).join(''), words };
}

const count = randomCases(10_000);

test(`no word of ${count} generated trees is lost`, () => {
  const below = randomNumbers(7);
  for (let index = 0; index < count; index++) {
    const { html, words } = withWords(below);
    const text = JSON.stringify(blocksFromHtml(html));
    expect(
      words.filter((word) => !text.includes(word)),
      html,
    ).toEqual([]);
  }
});
