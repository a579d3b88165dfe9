import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SiteHeader } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

test('renders the banner with a home link whose accessible name contains the visible one', () => {
  render(
    <SiteHeader publisher={{ name: 'Court of Examplia' }} homeHref="/en" top={<p>Top</p>}>
      Below
    </SiteHeader>,
  );
  const banner = screen.getByRole('banner');
  const home = screen.getByRole('link', { name: 'Court of Examplia, home page' });
  expect(home).toHaveAttribute('href', '/en');
  expect(home).toHaveTextContent('Court of Examplia');
  expect(banner.textContent).toBe('TopCourt of ExampliaBelow');
});

test('marks the name as not to be translated', () => {
  render(<SiteHeader publisher={{ name: 'Court of Examplia' }} />);
  expect(screen.getByText('Court of Examplia')).toHaveAttribute('translate', 'no');
});

describe('search', () => {
  test('renders a labelled GET form with the fields of the site', () => {
    render(
      <SiteHeader publisher={{ name: 'Court' }} search={{ action: '/search', name: 'query', value: 'floods', fields: { site: 'news' } }} />,
    );
    const form = screen.getByRole('search') as HTMLFormElement;
    expect(form).toHaveAttribute('method', 'get');
    expect(form).toHaveAttribute('action', '/search');
    expect(within(form).getByRole('searchbox', { name: 'Search' })).toHaveValue('floods');
    expect(within(form).getByRole('button', { name: 'Search' })).toHaveAttribute('type', 'submit');
    expect([...new FormData(form)]).toEqual([
      ['site', 'news'],
      ['query', 'floods'],
    ]);
  });

  test('labels the search in the language of the locale, and renders none without a usable URL', () => {
    const { rerender } = render(<SiteHeader publisher={{ name: 'Cour' }} locale={fr} search={{ action: '/recherche' }} />);
    expect(screen.getByRole('searchbox', { name: 'Rechercher' })).toHaveAttribute('name', 'q');
    rerender(<SiteHeader publisher={{ name: 'Cour' }} search={{ action: 'javascript:search' }} />);
    expect(screen.queryByRole('search')).toBeNull();
    expect(warnings()).toEqual([
      expect.stringMatching(/search\.action .*javascript:search/),
      expect.stringMatching(/search has no usable "action"/),
    ]);
  });
});

test('renders tools between the name and the search', () => {
  render(<SiteHeader publisher={{ name: 'Court' }} tools={<p>Languages</p>} search={{ action: '/search' }} />);
  const tools = screen.getByText('Languages');
  expect(tools.compareDocumentPosition(screen.getByRole('search')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(tools.compareDocumentPosition(screen.getByRole('link')) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
});

test('links to the root if the home URL is blank or unsafe', () => {
  for (const homeHref of [' ', 'javascript:home']) {
    const { unmount } = render(<SiteHeader publisher={{ name: 'Court of Examplia' }} homeHref={homeHref} />);
    expect(screen.getByRole('link')).toHaveAttribute('href', '/');
    unmount();
  }
  expect(warnings()).toEqual([expect.stringMatching(/homeHref .*javascript:home.*scheme is not allowed/)]);
});

test('renders no home link without a name', () => {
  render(<SiteHeader publisher={{ name: ' ' }} logo={<svg aria-hidden="true" data-testid="logo" />} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByTestId('logo')).toBeInTheDocument();
});

test('ignores blank URLs of home and search', () => {
  render(<SiteHeader publisher={{ name: 'Court of Examplia' }} homeHref="" search={{ action: '' }} />);
  expect(screen.getByRole('link')).toHaveAttribute('href', '/');
  expect(screen.queryByRole('search')).toBeNull();
});
