import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleTable } from '../../src/index.js';
import { articleTable } from '../../stories/fixtures/article-table.js';
import '../../src/styles/all.css';

const wide = {
  caption: 'Days on which the gauges of all harbours on both coasts are read, by month',
  rows: [['Port Example', ...Array.from({ length: 12 }, (_, month) => `${month + 1} and ${month + 15}`)]],
};

// WCAG 1.4.10, Reflow: text that is not part of the table itself needs no scrolling at 320 CSS pixels.
test('wraps its caption within what is visible of it, and keeps it there while it scrolls', () => {
  const { container } = render(<ArticleTable table={wide} />);
  container.style.inlineSize = '288px';
  const scroller = screen.getByRole('region');
  expect(scroller.scrollWidth).toBeGreaterThan(600);
  const text = document.getElementById(scroller.getAttribute('aria-labelledby') ?? '') as HTMLElement;
  expect(text.getBoundingClientRect().width).toBeLessThanOrEqual(288);
  scroller.scrollLeft = 200;
  expect(text.getBoundingClientRect().left).toBeCloseTo(scroller.getBoundingClientRect().left, 0);
});

test('aligns numbers at their ends', () => {
  render(<ArticleTable {...articleTable.spans} />);
  const ends = ['2.1', '1.8'].map((name) => {
    const range = document.createRange();
    range.selectNodeContents(screen.getByRole('cell', { name }));
    return range.getBoundingClientRect().right;
  });
  expect(ends[0]).toBeCloseTo(ends[1] as number, 0);
  expect(getComputedStyle(screen.getByRole('columnheader', { name: 'Spring' })).textAlign).toBe('end');
});
