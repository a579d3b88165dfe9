import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleColophon } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';

/** The entries as pairs of term and details. */
const entries = () =>
  Object.fromEntries(screen.getAllByRole('term').map((term) => [term.textContent, term.parentElement?.querySelector('dd')?.textContent]));

test('names joint publishers, but not a single one', () => {
  const article = { tags: ['Tides'] };
  const { rerender } = render(<ArticleColophon article={article} publishers={[{ name: 'Agency' }]} />);
  expect(entries()).toEqual({ Topic: 'Tides' });
  rerender(<ArticleColophon article={article} publishers={[{ name: 'Agency' }, { name: 'Institute', role: 'maps', href: '/maps' }]} />);
  expect(entries()).toEqual({ Publishers: 'Agency, Institute, maps', Topic: 'Tides' });
  expect(screen.getByRole('link', { name: 'Institute' })).toHaveAttribute('href', '/maps');
});

test('names and links the source, or shows the words given for it', () => {
  const source = { name: 'Harbour Network', href: 'https://harbour.example/1' };
  const { rerender } = render(<ArticleColophon article={{ source }} />);
  expect(entries()).toEqual({ Source: 'Harbour Network' });
  expect(screen.getByRole('link', { name: 'Harbour Network' })).toHaveAttribute('href', source.href);
  rerender(<ArticleColophon article={{ source: { ...source, text: 'Originally published by the Harbour Network' } }} />);
  expect(screen.getByRole('link', { name: 'Originally published by the Harbour Network' })).toBeInTheDocument();
});

test('lists topics, with or without pages of their own, in their language', () => {
  render(<ArticleColophon article={{ tags: ['Tides', { label: 'Marées', href: '/marees', lang: 'fr' }] }} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Tides', 'Marées']);
  expect(screen.getByRole('link', { name: 'Marées' })).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('Topics')).toBeInTheDocument();
});

// SPDX License List: CC-BY-4.0 is https://creativecommons.org/licenses/by/4.0/.
test('names and links the licence of the text (HTML, rel="license"), and shows the copyright notice verbatim', () => {
  const { container } = render(<ArticleColophon article={{ licence: 'CC-BY-4.0', copyright: '© 2026 Agency' }} locale={fr} />);
  expect(entries()).toEqual({ 'Licence du texte': 'CC BY 4.0' });
  const link = screen.getByRole('link', { name: 'CC BY 4.0' });
  expect(link).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/');
  expect(link).toHaveAttribute('rel', 'license');
  expect(container.querySelector('p')).toHaveTextContent('© 2026 Agency');
});

test('renders nothing for an article without any of these', () => {
  const { container } = render(<ArticleColophon article={{ headline: 'x', tags: [' '] }} publishers={[]} />);
  expect(container).toBeEmptyDOMElement();
});
