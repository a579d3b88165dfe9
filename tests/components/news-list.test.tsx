import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type NewsItem, NewsList } from '../../src/index.js';
import { cs } from '../../src/locales/cs.js';
import { de } from '../../src/locales/de.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const item = (more: NewsItem): NewsItem => ({ title: 'Seagrass returns', href: '/seagrass', ...more });
const langOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang') ?? undefined;

test('names each link by its title alone, inside a heading of the given level', () => {
  const { rerender } = render(<NewsList list={[item({ kind: 'News', teaser: 'Divers saw it.', date: '2026-08-27' })]} />);
  const heading = screen.getByRole('heading', { level: 2, name: 'Seagrass returns' });
  expect(within(heading).getByRole('link', { name: 'Seagrass returns' })).toHaveAttribute('href', '/seagrass');
  expect(screen.getAllByRole('link')).toHaveLength(1);
  rerender(<NewsList list={[item({})]} headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Seagrass returns' })).toBeInTheDocument();
});

test('shows the date in words, or the words given beside it', () => {
  const { container, rerender } = render(<NewsList list={[item({ date: '2026-08-27' })]} />);
  const time = () => [container.querySelector('time')?.dateTime, container.querySelector('time')?.textContent];
  expect(time()).toEqual(['2026-08-27', '27 August 2026']);
  rerender(<NewsList list={[item({ date: '2026-08-27', dateText: 'late summer' })]} />);
  expect(time()).toEqual(['2026-08-27', 'late summer']);
  rerender(<NewsList list={[item({ dateText: 'since 1998' })]} />);
  expect(screen.getByText('since 1998').closest('time')).toBeNull();
});

test('shows an item without a URL without a link', () => {
  render(<NewsList list={[{ title: 'Minutes to come', href: 'javascript:alert(1)' }]} />);
  expect(screen.getByRole('heading', { name: 'Minutes to come' })).toBeInTheDocument();
  expect(screen.queryByRole('link')).toBeNull();
  expect(warnings().join()).toContain('list[0].href');
});

test('names an item without a title by the first words of its teaser, and does not repeat them', () => {
  const teaser = 'The coastal road between Port Example and the customs house is closed until Thursday for a crane.';
  render(<NewsList list={[{ teaser, href: '/road' }]} />);
  expect(screen.getByRole('link', { name: 'The coastal road between Port Example and the customs house is closed…' })).toBeInTheDocument();
  expect(screen.getByText('… until Thursday for a crane.')).toBeInTheDocument();
});

test('leaves out items without a title and a teaser, and renders nothing without items', () => {
  const { container } = render(<NewsList list={[{ href: '/nameless', date: '2026-01-01' }]} />);
  expect(container).toBeEmptyDOMElement();
  expect(warnings().join()).toContain('list[0] has nothing to show');
});

test('shows topics, a decorative thumbnail, translations and documents', () => {
  const { container } = render(
    <NewsList
      list={[
        item({
          topics: ['Research', 'Environment'],
          image: { src: '/bay.jpg', width: 300, height: 200 },
          translations: [{ label: 'Malti', lang: 'mt', href: '/mt/seagrass' }],
          documents: [{ label: 'Survey', href: '/survey.pdf', type: 'PDF', size: '2 MB' }],
        }),
      ]}
    />,
  );
  for (const topic of ['Research', 'Environment']) expect(screen.getByText(topic)).toBeInTheDocument();
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.querySelector('img')).toHaveAttribute('alt', '');
  const translation = within(screen.getByRole('list', { name: 'Available translations' })).getByRole('link', { name: 'Malti' });
  expect([translation.lang, translation.getAttribute('hreflang')]).toEqual(['mt', 'mt']);
  expect(within(screen.getByRole('list', { name: 'Documents' })).getByRole('link', { name: 'Survey (PDF, 2 MB)' })).toBeInTheDocument();
});

describe('grouped by month', () => {
  const list = ['2026-11-24', '2026-11-02', '2026-10-29', undefined, '2026-11-01'].map((date, index) =>
    item({ date, title: `Item ${index}` }),
  );

  test('puts consecutive items of a month under its name, in the given order', () => {
    render(<NewsList list={list} groupBy="month" />);
    expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      ...['H2 November 2026', 'H3 Item 0', 'H3 Item 1', 'H2 October 2026', 'H3 Item 2', 'H2 Without date', 'H3 Item 3'],
      ...['H2 November 2026', 'H3 Item 4'],
    ]);
    expect(within(screen.getByRole('list', { name: 'October 2026' })).getAllByRole('heading')).toHaveLength(1);
  });

  // CLDR 48, stand-alone month names: "listopad", not "listopadu" as inside a date.
  test('writes the month as the language names it', () => {
    render(<NewsList list={list} groupBy="month" locale={cs} />);
    expect(screen.getAllByRole('heading', { name: 'Listopad 2026' })).toHaveLength(2);
  });
});

test('marks items in another language, but not the words of the list in them', () => {
  const list: NewsItem[] = [
    item({ title: 'Un accord', kind: 'Agreement', teaser: 'Trois îles', date: '2026-11-12', lang: 'fr', dateText: 'in autumn' }),
    item({ title: { text: 'Xatt Tajjeb', lang: 'mt' }, documents: [{ label: 'Leaflet' }] }),
  ];
  render(<NewsList list={list} />);
  expect(['Un accord', 'Trois îles', 'Agreement', 'in autumn', 'Xatt Tajjeb', 'Leaflet'].map(langOf)).toEqual([
    ...['fr', 'fr', 'en', 'en', 'mt', undefined],
  ]);
});

test('marks dates and labels where the list is in another language than its locale', () => {
  render(<NewsList list={[item({ date: '2026-11-12', documents: [{ label: 'Leaflet' }] })]} locale={de} lang="en" />);
  expect(langOf('12. November 2026')).toBe('de');
  expect(screen.getByRole('list', { name: 'Dokumente' })).toHaveAttribute('lang', 'de');
  expect(langOf('Leaflet')).toBe('en');
});
