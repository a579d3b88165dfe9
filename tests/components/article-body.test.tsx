import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleBody, ArticleList, ArticleTable, FootnoteReference, Footnotes } from '../../src/index.js';

test('lists nest, with the marks asked for', () => {
  render(<ArticleList marker="number" items={['One', { text: 'Two', marker: 'letter', items: ['War', 'Peace'] }]} />);
  const [outer, inner] = screen.getAllByRole('list');
  expect(outer?.localName).toBe('ol');
  expect(outer).toContainElement(inner as HTMLElement);
  expect(inner).toHaveAttribute('data-marker', 'letter');
  expect(within(inner as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
});

test('a table scrolls in a region with its name, within reach of the keyboard', () => {
  render(<ArticleTable caption="Votes" columns={['Body', 'For']} rows={[['Council', '12']]} />);
  const region = screen.getByRole('region', { name: 'Votes' });
  expect(region).toHaveAttribute('tabindex', '0');
  expect(within(region).getByRole('rowheader', { name: 'Council' })).toBeInTheDocument();
  expect(within(region).getAllByRole('columnheader')).toHaveLength(2);
});

test('a footnote and its mark lead to each other', () => {
  render(
    <ArticleBody>
      <p>
        Text
        <FootnoteReference note="minutes" number={1} />
      </p>
      <Footnotes notes={[{ id: 'minutes', content: 'See the minutes.' }]} />
    </ArticleBody>,
  );
  const mark = screen.getByRole('link', { name: 'Footnote 1' });
  const back = screen.getByRole('link', { name: 'Back to the text: Footnote 1' });
  expect(document.querySelector(mark.getAttribute('href') ?? '')).toHaveTextContent('See the minutes.');
  expect(document.querySelector(back.getAttribute('href') ?? '')).toBe(mark);
});

test('no items, no notes: nothing', () => {
  const { container } = render(<Footnotes notes={[]} />);
  expect(container).toBeEmptyDOMElement();
});
