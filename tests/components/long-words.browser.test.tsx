// Words longer than a line, such as addresses and words of many parts.
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parts } from '../conformance/cases.js';
import '../../src/styles/all.css';

/** Components that break words themselves. The parts of an article leave it to `ArticleLayout`. */
const names = [
  'ArticleHeader',
  'CallToAction',
  'ContactCard',
  'DocumentList',
  'ListFilter',
  'MeetingFactBox',
  'NavigateUp',
  'NewsList',
  'PhotoCredit',
  'SiteFooter',
  'SiteHeader',
  'SiteNavigation',
  'VideoCard',
];

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** The texts of an element that are shown, outside what scrolls. */
function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data, parentElement }) => {
    if (!data.trim() || !parentElement?.checkVisibility() || parentElement.closest('.pr-visually-hidden, select, svg')) return false;
    for (let around: Element | null = parentElement; around && around !== root; around = around.parentElement)
      if (/auto|scroll|hidden/.test(getComputedStyle(around).overflowX)) return false;
    return true;
  });
}

// WCAG 1.4.10 (Reflow): at 320 px, reading takes no scrolling in two dimensions.
test.each(parts.filter(({ name }) => names.includes(name)))('$name breaks a word that is longer than its line', ({ Component, states }) => {
  const { container } = render(<Component {...states[0]?.[1]} />);
  container.style.inlineSize = '320px';
  const texts = textsIn(container);
  expect(texts).not.toEqual([]);
  for (const text of texts) text.data = word;
  const edge = container.getBoundingClientRect().right;
  const outside = texts.filter((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].some(({ right }) => right > edge + 1);
  });
  expect(outside.map(({ parentElement }) => parentElement?.outerHTML)).toEqual([]);
});
