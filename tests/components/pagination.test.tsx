import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Pagination, type PaginationContent } from '../../src/index.js';
import { de } from '../../src/locales/de.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const href = '/news?page={page}';
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

test('links to the previous, next, first, last and nearby pages by name', () => {
  render(<Pagination pagination={{ page: 5, pages: 20, href, firstHref: '/news' }} />);
  const nav = screen.getByRole('navigation', { name: 'Pages of the list' });
  const links = within(nav).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('aria-label') ?? link.textContent)).toEqual([
    ...['Previous page', 'Page 1', 'Page 4', 'Page 5', 'Page 6', 'Page 20', 'Next page'],
  ]);
  expect(links.filter((link) => link.getAttribute('aria-current') === 'page').map(({ textContent }) => textContent)).toEqual(['5']);
  expect(['Page 1', 'Page 4', 'Page 20'].map(hrefOf)).toEqual(['/news', '/news?page=4', '/news?page=20']);
  expect(screen.getByRole('link', { name: 'Previous page' })).toMatchObject({ rel: 'prev' });
  expect(screen.getByRole('link', { name: 'Next page' })).toMatchObject({ rel: 'next' });
});

test('shows a gap only in place of several pages', () => {
  const shown = (page: number, pages: number) => {
    const { container, unmount } = render(<Pagination pagination={{ page, pages, href }} />);
    const text = [...container.querySelectorAll('li')].map(({ textContent }) => textContent).join(' ');
    unmount();
    return text;
  };
  expect(shown(1, 2)).toBe('1 2');
  expect(shown(1, 3)).toBe('1 2 3');
  expect(shown(1, 5)).toBe('1 2 … 5');
  expect(shown(3, 5)).toBe('1 2 3 4 5');
  expect(shown(4, 7)).toBe('1 2 3 4 5 6 7');
  expect(shown(5, 9)).toBe('1 … 4 5 6 … 9');
  expect(shown(9, 9)).toBe('1 … 8 9');
});

test('hides the gap from screen readers, to which a list of pages is one of links', () => {
  render(<Pagination pagination={{ page: 5, pages: 20, href }} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['1', '4', '5', '6', '20']);
});

test('links to more, and back', () => {
  render(<Pagination pagination={{ page: 2, pages: 3, href, variant: 'more' }} />);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Previous page', 'Load more']);
  expect(hrefOf('Load more')).toBe('/news?page=3');
});

test('links to neighbours if nobody has counted the pages', () => {
  render(<Pagination pagination={{ previousHref: '/news?before=1', nextHref: '/news?after=2' }} />);
  expect([hrefOf('Previous page'), hrefOf('Next page')]).toEqual(['/news?before=1', '/news?after=2']);
  expect(screen.queryByRole('list')).toBeNull();
});

test.each<[string, PaginationContent]>([
  ['a single page', { page: 1, pages: 1, href }],
  ['no URL', { page: 2, pages: 3 }],
  ['the same URL for every page', { page: 2, pages: 3, href: '/news' }],
  ['an unsafe URL', { page: 2, pages: 3, href: 'javascript:{page}' }],
])('renders nothing for %s', (_, pagination) => {
  const { container } = render(<Pagination pagination={pagination} />);
  expect(container).toBeEmptyDOMElement();
});

test('marks the last page if this page is beyond it, and says so', () => {
  render(<Pagination pagination={{ page: 9, pages: 3, href }} />);
  expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('Page 3');
  expect(screen.queryByRole('link', { name: 'Next page' })).toBeNull();
  expect(warnings().join()).toContain('pagination is page 9 of 3');
});

test('keeps its language apart from the language around it', () => {
  render(<Pagination pagination={{ page: 1, pages: 2, href }} locale={de} />);
  expect(screen.getByRole('link', { name: 'Seite 2' })).toBeInTheDocument();
});
