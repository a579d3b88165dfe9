import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NewsPage, withFallback } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { seed } from '../../stories/fixtures/seed.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

test('overrides single messages of a language', () => {
  const custom = withFallback(
    { ...fr, tag: 'fr-BE', messages: { navigateUp: { to: 'Retour : {parent}' }, siteHeader: { search: 'Chercher' } } },
    fr,
  );
  expect(custom).toEqual({
    ...fr,
    tag: 'fr-BE',
    messages: { ...fr.messages, navigateUp: { to: 'Retour : {parent}' }, siteHeader: { ...fr.messages.siteHeader, search: 'Chercher' } },
  });
  expect(warnings()).toEqual([]);
});

const catalan = withFallback(
  {
    ...{ tag: 'ca', dir: 'ltr', plurals: { one: '^1$' }, dates: { ...en.dates, date: '{day} {month} de {year}' } },
    messages: {
      navigateUp: { to: 'Amunt: {parent}' },
      breadcrumbs: { label: 'Sou aquí' },
      siteNavigation: { label: 'Principal', menu: 'Menú', more: 'Més pàgines: {section}' },
    },
  },
  en,
);

test('falls back for all messages of a component that lacks one, and warns', () => {
  expect(catalan.messages.navigateUp).toEqual({ to: 'Amunt: {parent}' });
  expect(catalan.messages.breadcrumbs).toEqual({ lang: 'en', dir: 'ltr', ...en.messages.breadcrumbs });
  expect(catalan.messages.skipLinks).toEqual({ lang: 'en', dir: 'ltr', ...en.messages.skipLinks });
  withFallback({ ...catalan, messages: { siteHeader: { home: 'Inici' } } }, en);
  expect(warnings()).toEqual([expect.stringMatching(/"ca" without siteHeader\.search/)]);
});

test('marks text in the fallback language on the page, but not the content inside it', () => {
  const page = { ...seed, article: { ...seed.article, lang: 'ca', published: '2017-06-16' } };
  render(<NewsPage page={page} locale={catalan} />);
  const language = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang');
  expect(language(screen.getByRole('main').parentElement)).toBe('ca');
  // Translated text.
  expect(language(screen.getByText(/^Amunt/))).toBe('ca');
  expect(language(screen.getByRole('navigation', { name: 'Principal' }))).toBe('ca');
  // Untranslated text.
  expect(language(screen.getByText('Skip to main content'))).toBe('en');
  expect(language(screen.getByRole('toolbar'))).toBe('en');
  expect(language(screen.getByText('Sign in'))).toBe('en');
  expect(language(screen.getByRole('navigation', { name: 'Breadcrumb' }))).toBe('en');
  expect(language(screen.getByText('The meeting at a glance'))).toBe('en');
  expect(language(screen.getByText('Organised by'))).toBe('en');
  expect(language(screen.getByText(/^Published/))).toBe('en');
  // Content inside it.
  expect(language(screen.getByText('Press centre', { selector: '.pr-breadcrumbs *' }))).toBe('ca');
  expect(language(screen.getByText('Maltese EU Presidency'))).toBe('ca');
  expect(language(screen.getByText('16 June de 2017'))).toBe('ca');
});

test('marks nothing but page and article with a complete language', () => {
  const { container } = render(<NewsPage page={{ ...seed, article: { ...seed.article, lang: 'fr' } }} locale={fr} />);
  const marked = [...container.querySelectorAll('[lang]')].map((element) => `${element.className} ${element.getAttribute('lang')}`);
  expect(marked).toEqual(['pr-news-page fr', 'pr-article-layout fr', 'pr-article-header fr']);
});
