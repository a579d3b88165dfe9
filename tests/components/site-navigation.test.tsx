import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SiteNavigation } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';
import { siteNavigation } from '../../stories/fixtures/site-navigation.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

const items = [
  {
    label: 'News',
    href: '/news',
    children: [
      { label: 'Releases', href: '/news/releases', current: true },
      { label: 'Speeches', href: '/news/speeches' },
    ],
  },
  { label: 'Contact', href: '/contact' },
];

test('renders every link on the server', () => {
  const html = renderToStaticMarkup(<SiteNavigation navigation={items} />);
  for (const href of ['/news', '/news/releases', '/news/speeches', '/contact']) expect(html).toContain(`href="${href}"`);
  expect(html).not.toContain('aria-expanded');
  expect(html).not.toContain('style=');
});

test('renders a section as a link and an expander with a distinct name', () => {
  render(<SiteNavigation navigation={items} />);
  expect(screen.getByRole('link', { name: 'News' })).toHaveAttribute('href', '/news');
  expect(screen.getByText('More News pages').closest('summary')).not.toBeNull();
  expect(screen.queryByText('More Contact pages')).toBeNull();
});

test('marks the current page, and its section as one that contains it', () => {
  render(<SiteNavigation navigation={items} />);
  expect(screen.getByRole('link', { name: 'Releases', hidden: true })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: 'News' })).toHaveAttribute('data-current-section');
  expect(screen.getByRole('link', { name: 'News' })).toHaveAttribute('aria-current', 'true');
});

// WAI-ARIA, aria-current: `page` represents the current page, `true` the current item within a set.
test.each([
  ['https://agency.example/news/releases', 'page'],
  ['https://agency.example/news/releases/a-release', 'true'],
  [undefined, 'page'],
])('with the URL %s marks the current link as "%s"', (url, current) => {
  render(<SiteNavigation navigation={items} url={url} />);
  expect(screen.getByRole('link', { name: 'Releases', hidden: true })).toHaveAttribute('aria-current', current);
});

test('names the landmark in the language of the locale, with its direction', () => {
  const { rerender } = render(<SiteNavigation navigation={items} locale={fr} />);
  expect(screen.getByRole('navigation', { name: 'Principale' })).toHaveAttribute('dir', 'ltr');
  rerender(<SiteNavigation navigation={items} locale={ar} />);
  expect(screen.getByRole('navigation', { name: 'التنقل الرئيسي' })).toHaveAttribute('dir', 'rtl');
});

test('renders nothing without sections', () => {
  const { container } = render(<SiteNavigation navigation={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test('renders a featured page and descriptions in a panel', () => {
  const { container } = render(<SiteNavigation {...siteNavigation.featured} />);
  const panel = screen.getByText('More Coasts and ports pages').closest('details') as HTMLElement;
  const featured = within(panel).getByRole('link', { name: /^Is the sea rising here/, hidden: true });
  expect(featured).toHaveAttribute('href', '/coasts/sea-level');
  expect(featured).toHaveTextContent('A hundred years of measurements, harbour by harbour');
  expect(panel.querySelector('img')).toHaveAttribute('alt', '');
  expect(screen.getByText('More Press centre pages'), 'a featured page alone is a panel, too').toBeInTheDocument();
  expect(container.querySelectorAll('details[data-value]')).toHaveLength(2);
});

test('renders every link with linkComponent', () => {
  const RouterLink = ({ href, ...rest }: { href: string }) => <a data-router="" href={`/app${href}`} {...rest} />;
  const { container } = render(<SiteNavigation {...siteNavigation.featured} linkComponent={RouterLink} />);
  expect(container.querySelectorAll('a').length).toBeGreaterThan(6);
  expect(container.querySelectorAll('a:not([data-router])')).toHaveLength(0);
});

test('leaves out unsafe pictures, renders unsafe links as text, and warns', () => {
  const { container } = render(
    <SiteNavigation
      navigation={[
        { label: 'News', href: '/', featured: { label: 'Bad', href: 'javascript:x', image: { src: 'javascript:y', width: 1, height: 1 } } },
      ]}
    />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Bad', hidden: true })).toBeNull();
  expect(warnings()).toEqual([
    expect.stringMatching(/navigation\[0\]\.featured\.href .*javascript:x/),
    expect.stringMatching(/navigation\[0\]\.featured\.image\.src .*javascript:y/),
    expect.stringMatching(/navigation\[0\]\.featured\.image has no usable "src"/),
  ]);
});
