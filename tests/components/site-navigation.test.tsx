import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SiteNavigation } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';

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

test('every link is in the HTML of the server', () => {
  const html = renderToStaticMarkup(<SiteNavigation items={items} />);
  for (const href of ['/news', '/news/releases', '/news/speeches', '/contact']) expect(html).toContain(`href="${href}"`);
  expect(html).not.toContain('aria-expanded');
  expect(html).not.toContain('style=');
});

test('a section is a link, and beside it an expander with a name of its own', () => {
  render(<SiteNavigation items={items} />);
  expect(screen.getByRole('link', { name: 'News' })).toHaveAttribute('href', '/news');
  expect(screen.getByText('More News pages').closest('summary')).not.toBeNull();
  expect(screen.queryByText('More Contact pages')).toBeNull();
});

test('says where the reader is: the page, and the section it belongs to', () => {
  render(<SiteNavigation items={items} />);
  expect(screen.getByRole('link', { name: 'Releases', hidden: true })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: 'News' })).toHaveAttribute('data-current-section');
  expect(screen.getByRole('link', { name: 'News' })).not.toHaveAttribute('aria-current');
});

test('the landmark has a name in the language of the page, and its direction', () => {
  const { rerender } = render(<SiteNavigation items={items} locale={fr} />);
  expect(screen.getByRole('navigation', { name: 'Principale' })).toHaveAttribute('dir', 'ltr');
  rerender(<SiteNavigation items={items} locale={ar} />);
  expect(screen.getByRole('navigation', { name: 'التنقل الرئيسي' })).toHaveAttribute('dir', 'rtl');
});

test('no items: no landmark', () => {
  const { container } = render(<SiteNavigation items={[]} />);
  expect(container).toBeEmptyDOMElement();
});
