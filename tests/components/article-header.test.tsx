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

test('renders a placeholder heading without a headline, and warns', () => {
  const { unmount } = render(<ArticleHeader article={{ headline: ' ' }} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Untitled page' })).toBeInTheDocument();
  unmount();
  render(<ArticleHeader article={{ headline: '', kicker: 'News' }} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Untitled page' })).toBeInTheDocument();
  expect(warnings()).toEqual([
    expect.stringMatching(/<ArticleHeader> article is empty/),
    expect.stringMatching(/<ArticleHeader> article has no "headline"/),
  ]);
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
  expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Document number 12/2026', 'Author A']);
  const { container: empty } = render(
    <ArticleHeader article={{ headline: 'x', kind: ' ', place: '', documentNumbers: [' '], authors: [{ name: ' ' }] }} />,
  );
  expect(empty.querySelector('ul')).toBeNull();
});
