import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleBody, ArticleList, ArticleTable, Corrections, FootnoteReference, Footnotes } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';

test('nests lists with the requested markers', () => {
  render(<ArticleList list={{ marker: 'number', items: ['One', { text: 'Two', marker: 'letter', items: ['War', 'Peace'] }] }} />);
  const [outer, inner] = screen.getAllByRole('list');
  expect(outer?.localName).toBe('ol');
  expect(outer).toContainElement(inner as HTMLElement);
  expect(inner).toHaveAttribute('data-marker', 'letter');
  expect(within(inner as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
});

test('renders a table in a keyboard-scrollable region named by its caption', () => {
  render(<ArticleTable table={{ caption: 'Votes', columns: ['Body', 'For'], rows: [['Council', '12']] }} />);
  const region = screen.getByRole('region', { name: 'Votes' });
  expect(region).toHaveAttribute('tabindex', '0');
  expect(within(region).getByRole('rowheader', { name: 'Council' })).toBeInTheDocument();
  expect(within(region).getAllByRole('columnheader')).toHaveLength(2);
});

test('links a footnote and its reference to each other', () => {
  render(
    <ArticleBody>
      <p>
        Text
        <FootnoteReference note="minutes" number={1} />
      </p>
      <Footnotes notes={[{ id: 'minutes', text: 'See the minutes.' }]} />
    </ArticleBody>,
  );
  const mark = screen.getByRole('link', { name: 'Footnote 1' });
  const back = screen.getByRole('link', { name: 'Back to the text: Footnote 1' });
  expect(document.querySelector(mark.getAttribute('href') ?? '')).toHaveTextContent('See the minutes.');
  expect(document.querySelector(back.getAttribute('href') ?? '')).toBe(mark);
});

test.each([[[]], [null], [' '], [{}]])('renders nothing without notes: %j', (notes) => {
  const { container } = render(<Footnotes notes={notes as never} />);
  expect(container).toBeEmptyDOMElement();
});

test('keeps the first of two notes with the same id', () => {
  render(
    <Footnotes
      notes={[
        { id: 'a', text: 'First' },
        { id: 'a', text: 'Second' },
        { id: 'b', text: 'Third' },
      ]}
    />,
  );
  expect(screen.getAllByRole('listitem').map(({ id }) => id)).toEqual(['note-a', 'note-b']);
  expect(screen.getByText(/First/)).toBeInTheDocument();
});

test('lists dated corrections under a heading that agrees in number', () => {
  const { rerender } = render(
    <Corrections corrections={[{ date: '2026-06-16', text: 'There were forty.' }, { text: 'Née.', lang: 'fr' }, { text: ' ' }]} />,
  );
  const section = screen.getByRole('region', { name: 'Corrections' });
  expect(
    within(section)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['16 June 2026There were forty.', 'Née.']);
  expect(screen.getByText('16 June 2026')).toHaveAttribute('datetime', '2026-06-16');
  expect(screen.getByText('Née.')).toHaveAttribute('lang', 'fr');
  rerender(<Corrections corrections={[{ text: 'Il y en avait quarante.' }]} headingLevel={3} locale={fr} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Rectificatif' })).toBeInTheDocument();
  rerender(<Corrections corrections={[{ text: '' }]} />);
  expect(screen.queryByRole('region')).toBeNull();
});

test('leaves out list items without text', () => {
  render(<ArticleList list={{ items: ['One', ' ', { text: '' }, { text: '', items: ['inner'] }] }} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['One', 'inner', 'inner']);
});

test('a note and its reference find each other by an id with spaces', () => {
  render(
    <>
      <FootnoteReference note="of the minutes" number={1} />
      <Footnotes notes={[{ id: 'of the minutes', text: 'See there.' }]} />
    </>,
  );
  expect(screen.getByRole('link', { name: 'Footnote 1' })).toHaveAttribute('href', `#${screen.getByRole('listitem').id}`);
  expect(screen.getByRole('listitem').id).not.toContain(' ');
});
