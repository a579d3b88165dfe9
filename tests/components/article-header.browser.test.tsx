import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleHeader, ArticleLayout } from '../../src/index.js';
import { articleHeader } from '../../stories/fixtures/article-header.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

test.each(['ltr', 'rtl'] as const)('draws lines only between details that share a row (%s)', (dir) => {
  const { container } = render(<ArticleHeader {...articleHeader.everything} dir={dir} />);
  const list = within(container).getByText('Report').closest('ul') as HTMLElement;
  let rows = 0;
  for (let width = 240; width <= 1000; width += 20) {
    container.style.inlineSize = `${width}px`;
    const { left, right } = list.getBoundingClientRect();
    const items = [...list.children].map((item) => item.getBoundingClientRect());
    for (const [index, item] of items.entries()) {
      const isFirst = item.top !== items[index - 1]?.top;
      if (isFirst) rows += 1;
      // The line is at the start of an item; what is outside the list is clipped.
      const isOutside = dir === 'ltr' ? item.left < left : item.right > right;
      expect(isOutside, `item ${index} at ${width} px`).toBe(isFirst);
    }
    expect(container.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
  }
  expect(rows).toBeGreaterThan(38);
  expect(getComputedStyle(list).overflowX).toBe('clip');
});

test('places an aside that comes first beside the text if there is room, otherwise above it', async () => {
  render(
    <ArticleLayout header={<ArticleHeader article={{ headline: 'Forum' }} />} aside="Facts" asideFirst footer="Footer">
      <p>Text</p>
    </ArticleLayout>,
  );
  const [facts, text, footer] = ['Facts', 'Text', 'Footer'].map((name) => screen.getByText(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const box = (element: HTMLElement) => element.getBoundingClientRect();
  await resizeTo(1280, 800);
  expect(box(facts).left).toBeGreaterThan(box(text).right);
  expect(box(facts).top).toBeLessThan(box(text).bottom);
  expect(box(footer).top).toBeGreaterThanOrEqual(box(text).bottom);
  expect(box(footer).left).toBe(box(text).left);
  await resizeTo(400, 800);
  expect(box(facts).bottom).toBeLessThanOrEqual(box(text).top);
});
