// Where the parts of an article begin and end: what belongs together shares an edge, and nothing leaves a gap.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  ArticleBody,
  ArticleHeader,
  ArticleLayout,
  ArticleList,
  ArticleTable,
  Boilerplate,
  CallToAction,
  Contacts,
  DocumentList,
  MeetingFactBox,
  NewsPage,
  Quote,
} from '../../src/index.js';
import { meetingFactBox } from '../../stories/fixtures/meeting-fact-box.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

const box = (element: Element) => element.getBoundingClientRect();

/** Where the letters of a text are, whatever the box around them. */
function letters(text: string) {
  const range = document.createRange();
  range.selectNodeContents(screen.getByText(text));
  return range.getBoundingClientRect();
}

const startOf = (text: string) => letters(text).left;

test.each([320, 1280])('shows the details of a row without a gap between them, also beside a term of two lines (%i px)', async (width) => {
  await resizeTo(width, 800);
  render(
    <main style={{ maxInlineSize: '40rem' }}>
      <MeetingFactBox {...meetingFactBox.typical} />
    </main>,
  );
  const [first, second, third] = ['Islands Office', 'Institute for Tidal Research', 'Harbour Network'].map((name) => letters(name).top);
  const [term, lineHeight] = [letters('Participating organisations').height, 24];
  expect(term).toBeGreaterThan(width > 320 ? lineHeight : 0);
  expect(second).toBeCloseTo((first ?? 0) + lineHeight, 0);
  expect(third).toBeCloseTo((first ?? 0) + 2 * lineHeight, 0);
});

test.each([true, false])(
  'shows the footer right after a text that is shorter than the facts beside it (facts first: %s)',
  async (asideFirst) => {
    await resizeTo(1280, 800);
    const layout = { aside: <MeetingFactBox {...meetingFactBox.typical} />, asideFirst, footer: 'Footer' };
    const { rerender } = render(
      <ArticleLayout {...layout} header={<ArticleHeader article={{ headline: 'Forum' }} />}>
        <ArticleBody>
          <p>Text</p>
        </ArticleBody>
      </ArticleLayout>,
    );
    const gap = () => box(screen.getByText('Footer')).top - box(screen.getByText('Text')).bottom;
    const facts = () => box(screen.getByRole('region'));
    expect(gap()).toBeLessThanOrEqual(32);
    expect(facts().top).toBeCloseTo(box(screen.getByText('Text')).top, 0);
    expect(facts().bottom).toBeGreaterThan(letters('Footer').bottom);
    // Without a footer no room is kept for one, and without a header the facts are still beside the text.
    rerender(
      <ArticleLayout {...layout} footer={undefined}>
        <ArticleBody>
          <p>Text</p>
        </ArticleBody>
      </ArticleLayout>,
    );
    expect(box(screen.getByRole('article')).bottom).toBe(facts().bottom);
    expect(facts().top).toBeCloseTo(box(screen.getByText('Text')).top, 0);
  },
);

test('begins lists and quotations at one edge, and items without a marker at the edge of the text', () => {
  render(
    <ArticleBody>
      <p>Text</p>
      <ArticleList list={{ items: ['Bullet'] }} />
      <ArticleList list={{ marker: 'number', items: ['Number'] }} />
      <ArticleList list={{ marker: 'none', items: ['Bare'] }} />
      <Quote quote={{ text: 'Said', attribution: 'The Chair' }} />
    </ArticleBody>,
  );
  expect(startOf('Bare')).toBe(startOf('Text'));
  const said = startOf(screen.getByText(/Said/).textContent);
  // A dash comes before the name.
  const indent = Number.parseFloat(getComputedStyle(screen.getByText('The Chair')).paddingInlineStart);
  expect(startOf('Text') + indent).toBeCloseTo(said, 0);
  expect(startOf('Bullet')).toBeCloseTo(said, 0);
  expect(startOf('Number')).toBeCloseTo(said, 0);
});

test('divides no names and addresses into syllables', async () => {
  await resizeTo(320, 800);
  render(
    <ArticleBody>
      <p>
        Text <a href="mailto:press@coastal.example">press@coastal.example</a> <span translate="no">ACW</span>
      </p>
    </ArticleBody>,
  );
  const hyphens = (text: string | RegExp) => getComputedStyle(screen.getByText(text)).hyphens;
  expect(hyphens(/Text/)).toBe('auto');
  expect(hyphens('press@coastal.example')).toBe('manual');
  expect(hyphens('ACW')).toBe('manual');
});

test.each([
  [320, 'above'],
  [1280, 'beside'],
])('sets the term of a contact on one line, %i px: %s its value', async (width, place) => {
  await resizeTo(width, 800);
  render(<Contacts contacts={[{ name: 'Press', phones: [{ label: 'Електронна поща', text: '+00 1' }] }]} />);
  const [term, value] = [letters('Електронна поща'), letters('+00 1')];
  expect(term.height).toBeLessThan(24);
  if (place === 'above') expect(value.top).toBeGreaterThanOrEqual(term.bottom - 4);
  else expect(value.left).toBeGreaterThan(term.right);
  if (place === 'above') expect(value.left).toBe(term.left);
});

test('separates two blocks with lines by one line, and a list of documents from the text after it', () => {
  const { container } = render(
    <ArticleBody>
      <CallToAction action={{ label: 'Register', href: '#' }} />
      <Boilerplate heading="About">
        <p>Text</p>
      </Boilerplate>
      <DocumentList documents={[{ title: 'Charts', href: '#' }]} />
      <p>After</p>
    </ArticleBody>,
  );
  const widthOf = (element: Element | null, edge: 'borderTopWidth' | 'borderBottomWidth') =>
    Number.parseFloat(getComputedStyle(element as Element)[edge]);
  const action = container.querySelector('.pr-call-to-action');
  expect(widthOf(action, 'borderTopWidth')).toBe(1);
  expect(widthOf(action, 'borderBottomWidth')).toBe(0);
  const documents = screen.getByRole('list');
  expect(widthOf(documents, 'borderBottomWidth')).toBe(1);
  expect(box(screen.getByText('After')).top - box(documents).bottom).toBeGreaterThan(12);
});

test('begins the first column of a table at the edge of the text, also where a header covers several rows', () => {
  render(
    <ArticleTable
      table={{
        caption: 'Millimetres',
        columns: ['Coast', 'Rise'],
        rows: [[{ text: 'North', header: true, rowSpan: 2 }, '3'], ['4'], [{ text: 'South', header: true }, '5']],
      }}
    />,
  );
  for (const text of ['Coast', 'North', 'South']) expect(startOf(text), text).toBe(startOf('Millimetres'));
  expect(startOf('4')).toBe(startOf('3'));
});

test('keeps an identifier with the bracket before it, and in one line if it fits into one', () => {
  render(
    <div style={{ inlineSize: '12rem' }}>
      <ArticleBody>
        <Quote quote={{ text: [['The Convention (', { type: 'identifier', text: 'ACTS No. 221' }, ') is signed.']], marks: 'none' }} />
        <Quote quote={{ text: [[{ type: 'identifier', text: 'ACW/2026/114-REV2/CORR1/ADD3' }]], marks: 'none' }} />
      </ArticleBody>
    </div>,
  );
  const before = document.createRange();
  const text = screen.getByText('ACTS No. 221').previousSibling as Text;
  before.setStart(text, text.length - 1);
  before.setEnd(text, text.length);
  expect(before.getBoundingClientRect().top).toBeCloseTo(letters('ACTS No. 221').top, 0);
  const long = screen.getByText('ACW/2026/114-REV2/CORR1/ADD3');
  expect(box(long).right).toBeLessThanOrEqual(box(long.closest('figure') as Element).right);
});

test.each([
  ['cancelled', {}, 'line-through'],
  ['postponed', {}, 'line-through'],
  ['postponed', { previousDate: { start: '2026-05-01' } }, 'none'],
  ['rescheduled', {}, 'none'],
] as const)('strikes out the date of a %s meeting if it no longer applies (%o)', (status, more, line) => {
  render(<MeetingFactBox meeting={{ status, date: { start: '2026-06-15' }, ...more }} />);
  const date = screen.getByText('15 June 2026');
  expect(getComputedStyle(date.closest('s') ?? date).textDecorationLine).toBe(line);
});

// Underlines are not drawn through boxes in a line (CSS Text Decoration 3, 2.1), and lines may break before these.
test.each([320, 480, 640, 900])('a long identifier is underlined as its link, and keeps the bracket before it (%i px)', async (width) => {
  await resizeTo(width, 800);
  const identifier = 'ECLI:DE:BVERFG:2020:RS20200505.2BVR085915';
  const before = Array.from({ length: 12 }, (_, count) => `${'tide '.repeat(count + 1)}(`);
  render(
    <NewsPage
      page={{
        article: {
          headline: 'Rules',
          body: before.map((text) => ({ type: 'paragraph', text: [text, { type: 'reference', text: identifier }, ').'] })),
        },
      }}
    />,
  );
  const shown = screen.getAllByText(identifier);
  expect(shown).toHaveLength(before.length);
  for (const element of shown) {
    expect(getComputedStyle(element).display).toBe('inline');
    const text = element.closest('p')?.firstChild as Text;
    const bracket = document.createRange();
    bracket.setStart(text, text.length - 1);
    bracket.setEnd(text, text.length);
    expect(bracket.getBoundingClientRect().top).toBeCloseTo(element.getClientRects()[0]?.top ?? 0, 0);
  }
});

test('the date of a document stands apart from a title that runs the other way than the page', () => {
  render(<DocumentList dir="rtl" documents={[{ title: 'Tide tables', href: '#tables', date: '2026-06-16' }]} />);
  const link = box(screen.getByRole('link', { name: 'Tide tables' }));
  expect(link.left - letters('16 June 2026').right).toBeGreaterThanOrEqual(8);
});
