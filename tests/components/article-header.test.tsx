import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleHeader } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

test('renders the kicker before the headline or inside it', () => {
  const { container, rerender } = render(<ArticleHeader article={{ kicker: 'News', headline: 'A meeting' }} />);
  expect(screen.getByRole('heading', { level: 1, name: 'A meeting' })).toBeInTheDocument();
  expect(container.textContent).toBe('NewsA meeting');
  rerender(<ArticleHeader article={{ kicker: 'News', headline: 'A meeting' }} kickerPlacement="in-heading" />);
  expect(screen.getByRole('heading', { level: 1, name: 'News: A meeting' })).toBeInTheDocument();
});

// The Imprimerie nationale and Unicode CLDR (fr) put a no-break space before a colon.
test('ends a kicker in the heading with the colon of the language', () => {
  const article = { kicker: 'Communiqué', headline: 'Une réunion' };
  render(<ArticleHeader article={article} kickerPlacement="in-heading" locale={fr} />);
  expect(screen.getByRole('heading').textContent).toBe('Communiqué\u00a0: Une réunion');
});

test('renders a small placeholder heading without a headline or a substitute, and warns', () => {
  render(<ArticleHeader article={{ headline: ' ' }} />);
  const heading = screen.getByRole('heading', { level: 1, name: 'Untitled page' });
  expect(heading).not.toHaveClass('pr-article-headline');
  expect(warnings()).toEqual([expect.stringMatching(/<ArticleHeader> article is empty/)]);
});

test.each([
  [{ headline: '', kicker: 'News', kind: 'Minutes' }, 'News', 'NewsMinutes'],
  [{ kind: 'Minutes', documentNumbers: ['ACW/2026/41'] }, 'Minutes ACW/2026/41', 'Minutes ACW/2026/41'],
  [{ documentNumbers: ['41', '42'] }, '41', '41Document number: 42'],
])('without a headline shows in its place, and only there, what %j has', (article, headline, text) => {
  const { container } = render(<ArticleHeader article={article} />);
  expect(screen.getByRole('heading', { level: 1, name: headline })).toBeInTheDocument();
  expect(container.textContent).toBe(text);
  expect(warnings()).toEqual([expect.stringContaining(`has no "headline", so "${headline}" takes its place`)]);
});

test('marks headline, kicker, kind and place in their own language (WCAG 3.1.2)', () => {
  const article = {
    headline: { text: 'Y Llyfr Coch', lang: 'cy' },
    kicker: { text: 'بيان', lang: 'ar', dir: 'rtl' as const },
    kind: { text: 'Communiqué', lang: 'fr' },
    place: { text: 'Den Haag', lang: 'nl' },
  };
  const { rerender } = render(<ArticleHeader article={article} />);
  expect(screen.getByRole('heading', { name: 'Y Llyfr Coch' })).toHaveAttribute('lang', 'cy');
  expect(screen.getByText('بيان')).toHaveAttribute('lang', 'ar');
  expect(screen.getByText('بيان')).toHaveAttribute('dir', 'rtl');
  expect(screen.getByText('Communiqué')).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('Den Haag')).toHaveAttribute('lang', 'nl');
  rerender(<ArticleHeader article={article} kickerPlacement="in-heading" />);
  expect(screen.getByRole('heading')).not.toHaveAttribute('lang');
  expect(screen.getByText('Y Llyfr Coch')).toHaveAttribute('lang', 'cy');
  expect(screen.getByText('بيان:')).toHaveAttribute('lang', 'ar');
});

test('formats dates for the locale with machine-readable values', () => {
  render(<ArticleHeader article={{ headline: 'x', published: '2017-06-01', updated: '2017-06-15' }} locale={fr} />);
  const [published, updated] = screen.getAllByRole('time');
  expect(published).toHaveTextContent('1er juin 2017');
  expect(published).toHaveAttribute('datetime', '2017-06-01');
  expect(updated?.closest('li')?.textContent).toBe('Dernière mise à jour\u00a0: 15 juin 2017');
});

test('shows a malformed date unchanged without a machine-readable value, and warns', () => {
  render(<ArticleHeader article={{ headline: 'x', published: '2017-02-30' }} />);
  expect(screen.getByText('Published 2017-02-30')).toBeInTheDocument();
  expect(screen.queryByRole('time')).toBeNull();
  expect(warnings()).toEqual([expect.stringContaining('"2017-02-30"')]);
});

test('leaves out missing parts', () => {
  const { container } = render(<ArticleHeader article={{ headline: 'Alone' }} />);
  expect(container.querySelectorAll('p, ul, time')).toHaveLength(0);
});

test('links translations in their own language', () => {
  render(<ArticleHeader article={{ headline: 'x', translations: [{ lang: 'ar', dir: 'rtl', label: 'العربية', href: '/ar' }] }} />);
  const link = screen.getByRole('link', { name: 'العربية' });
  expect(link).toHaveAttribute('hreflang', 'ar');
  expect(link).toHaveAttribute('lang', 'ar');
  expect(link).toHaveAttribute('rel', 'alternate');
});

test('leaves out authors without names and blank document numbers', () => {
  const { container } = render(
    <ArticleHeader
      article={{ headline: 'x', documentNumbers: ['', '12/2026'], authors: [{ name: '', honorificPrefix: 'Dr' }, { name: 'A' }] }}
    />,
  );
  expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Document number: 12/2026', 'Author: A']);
  const { container: empty } = render(
    <ArticleHeader article={{ headline: 'x', kind: ' ', place: '', documentNumbers: [' '], authors: [{ name: ' ' }] }} />,
  );
  expect(empty.querySelector('ul')).toBeNull();
});

// IANA time zone database: Asia/Bangkok is UTC+07:00 all year, Europe/Brussels is UTC+02:00 in summer.
test('shows the day and time of an instant in the time zone of the article', () => {
  render(<ArticleHeader article={{ headline: 'x', published: '2025-11-12T22:30:00Z', timeZone: 'Asia/Bangkok' }} />);
  expect(screen.getByRole('time')).toHaveTextContent('13 November 2025, 05:30 (Bangkok time)');
  expect(screen.getByRole('time')).toHaveAttribute('datetime', '2025-11-13T05:30:00+07:00');
});

test('shows only the day of a time whose zone is not known', () => {
  render(<ArticleHeader article={{ headline: 'x', published: '2026-06-16T10:00' }} />);
  expect(screen.getByText('Published')).toHaveTextContent('Published 16 June 2026');
  expect(screen.getByRole('time')).toHaveAttribute('datetime', '2026-06-16T10:00');
});

test('shows a date in words of its own verbatim, with its machine-readable value and its language', () => {
  // Hebrew calendar: 14 Kislev 5787 is 24 November 2026.
  render(
    <ArticleHeader
      article={{
        headline: 'x',
        published: { text: 'י״ד בכסלו תשפ״ז', date: '2026-11-24', lang: 'he', dir: 'rtl' },
        updated: { text: 'the day after', date: '2026-11-25' },
      }}
    />,
  );
  const [published, updated] = screen.getAllByRole('time');
  expect(published?.closest('li')?.textContent).toBe('י״ד בכסלו תשפ״ז');
  expect(published).toHaveAttribute('datetime', '2026-11-24');
  expect(published).toHaveAttribute('lang', 'he');
  expect(updated?.closest('li')?.textContent).toBe('Last updated the day after');
});

test('shows a period of publication', () => {
  render(<ArticleHeader article={{ headline: 'x', published: { date: '2026-06-15', end: '2026-06-16' } }} />);
  const times = screen.getAllByRole('time');
  expect(times[0]?.closest('li')).toHaveTextContent('Published 15–16 June 2026');
  expect(times.map((time) => time.getAttribute('datetime'))).toEqual(['2026-06-15', '2026-06-16']);
});

test('shows an embargo before everything else, in its own time zone or that of the article, or in its own words', () => {
  const embargo = { until: '2026-06-16T08:00Z', timeZone: 'Europe/Brussels' };
  const article = { headline: 'x', kicker: 'News', timeZone: 'Asia/Bangkok' };
  const { container, rerender } = render(<ArticleHeader article={{ ...article, embargo }} />);
  expect(container.textContent).toMatch(/^Embargo until 16 June 2026, 10:00 \(Brussels time\)News/);
  rerender(<ArticleHeader article={{ ...article, embargo: { until: embargo.until } }} />);
  expect(screen.getByRole('time')).toHaveTextContent('16 June 2026, 15:00 (Bangkok time)');
  rerender(<ArticleHeader article={{ ...article, embargo: { until: embargo.until, text: 'Not before the speech' } }} />);
  expect(container.textContent).toMatch(/^Not before the speechNews/);
  expect(screen.getByRole('time')).toHaveAttribute('datetime', '2026-06-16T15:00+07:00');
});

test('names departments and organisations as authors, with their role and link', () => {
  render(
    <ArticleHeader
      article={{
        headline: 'x',
        authors: [
          { name: 'Kim Specimen', role: { text: 'rédactrice', lang: 'fr' } },
          { type: 'Organization', name: 'Press Department', role: 'maps', href: '/press' },
        ],
      }}
    />,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent('Authors: Kim Specimen, rédactrice; Press Department, maps');
  expect(screen.getByText('rédactrice')).toHaveAttribute('lang', 'fr');
  expect(screen.getByRole('link', { name: 'Press Department' })).toHaveAttribute('href', '/press');
});

test('lists the points of a standfirst; a list with elements is one text', () => {
  const link = { type: 'link' as const, text: 'the report', href: '/report' };
  const { container, rerender } = render(<ArticleHeader article={{ headline: 'x', standfirst: ['One', ['Two: ', link]] }} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['One', 'Two: the report']);
  rerender(<ArticleHeader article={{ headline: 'x', standfirst: ['See ', link, '.'] }} />);
  expect(container.querySelector('p')).toHaveTextContent('See the report.');
  expect(screen.queryByRole('list')).toBeNull();
});

test('says how long the text takes to read, and which translations are older', () => {
  render(
    <ArticleHeader
      article={{ headline: 'x', readingTime: 1, translations: [{ label: 'français', lang: 'fr', href: '/fr', outdated: true }] }}
    />,
  );
  expect(screen.getByText('Reading time: 1 minute')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'français' }).parentElement).toHaveTextContent('français (earlier version)');
});

test('says how long a headline and its longest word are, without counting what takes no room', () => {
  const attributes = (headline: string) => {
    const { unmount } = render(<ArticleHeader article={{ headline }} />);
    const { length, longestWord } = screen.getByRole('heading').dataset;
    unmount();
    return [length, longestWord];
  };
  expect(attributes('Tide gauges agree on a common calendar')).toEqual([undefined, undefined]);
  expect(attributes('Tide gauges agree on a common calendar. '.repeat(2))).toEqual(['long', undefined]);
  expect(attributes('Tide gauges agree on a common calendar. '.repeat(5))).toEqual(['very-long', undefined]);
  expect(attributes('Ilmastonmuutospolitiikasta')).toEqual([undefined, 'very-long']);
  expect(attributes('Climate-and-coast-and-harbour-policy')).toEqual([undefined, undefined]);
  // Capitals are wider.
  expect(attributes('Responsibilities')).toEqual([undefined, undefined]);
  expect(attributes('RESPONSIBILITIES')).toEqual([undefined, 'long']);
  // A letter with a combining mark is as wide as one without; between ideographs a line can end.
  expect(attributes('e\u0301'.repeat(15))).toEqual(attributes('é'.repeat(15)));
  expect(attributes('潮'.repeat(30))).toEqual([undefined, undefined]);
  expect(attributes('潮'.repeat(200_000))).toEqual(['very-long', undefined]);
});
