import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NewsList, Pagination } from '../../src/index.js';
import { quay } from '../../stories/fixtures/pictures.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

const list = [
  {
    title: 'Tide tables',
    href: '#tides',
    kind: 'News',
    teaser: ['They count from low water. ', { type: 'link', text: 'A converter', href: '#converter' } as const],
    documents: [{ label: 'The tables', href: '#tables' }],
  },
  { title: 'Minutes', teaser: 'To be approved.' },
];

/** What a click on the text of an element reaches: in the middle of its first line, or of what stands there before a link. */
function hit(element: Element): Element | null {
  const text = document.createRange();
  text.selectNodeContents(element);
  const { left, top, width, height } = text.getClientRects()[0] as DOMRect;
  return document.elementFromPoint(left + width / 2, top + height / 2);
}

test('the whole item leads to its page, links inside it to theirs', () => {
  render(<NewsList list={list} />);
  const title = screen.getByRole('link', { name: 'Tide tables' });
  const [item] = screen.getAllByRole('listitem');
  const { right, bottom } = (item as Element).getBoundingClientRect();
  expect(document.elementFromPoint(right - 3, bottom - 3)).toBe(title);
  expect(hit(screen.getByText(/They count/))).toBe(title);
  for (const name of ['A converter', 'The tables'])
    expect(hit(screen.getByRole('link', { name }))).toBe(screen.getByRole('link', { name }));
});

test('date and kind, and everything in an item without a link, can be selected with a pointer', () => {
  render(<NewsList list={list} />);
  for (const text of ['News', 'To be approved.']) expect(hit(screen.getByText(text))).toBe(screen.getByText(text));
});

test.each([
  [320, 'below'],
  [1280, 'beside'],
])('%i px: the teaser is %s the picture', async (width, place) => {
  await resizeTo(width, 800);
  render(<NewsList list={[{ title: 'Tide tables', teaser: 'They count from low water.', image: quay }]} />);
  const picture = document.querySelector('img')?.getBoundingClientRect() as DOMRect;
  const teaser = screen.getByText(/They count/).getBoundingClientRect();
  if (place === 'below') expect(teaser.top).toBeGreaterThanOrEqual(picture.bottom);
  else expect(teaser.right).toBeLessThanOrEqual(picture.left);
});

test.each([320, 1280])('the numbers of pages stay where they are from the first to the last page (%i px)', async (width) => {
  await resizeTo(width, 800);
  const places = [1, 2, 3].map((number) => {
    // As wide with a scroll bar of the page as without.
    const { unmount } = render(
      <div style={{ inlineSize: width - 20 }}>
        <Pagination pagination={{ page: number, pages: 3, href: '#{page}' }} />
      </div>,
    );
    const { left } = screen.getByRole('list').getBoundingClientRect();
    unmount();
    return Math.round(left);
  });
  expect(new Set(places).size).toBe(1);
});
