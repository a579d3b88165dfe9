import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Breadcrumbs, breadcrumbJsonLd } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { breadcrumbs } from '../../stories/fixtures/breadcrumbs.js';

const trail = (length: number) => Array.from({ length }, (_, index) => ({ label: `Level ${index + 1}`, href: `/${index + 1}` }));

test('renders a named landmark with links for all levels but the current page', () => {
  render(<Breadcrumbs trail={trail(3)} />);
  const nav = screen.getByRole('navigation', { name: 'Breadcrumb' });
  expect(
    within(nav)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Level 1', 'Level 2']);
  expect(within(nav).getByText('Level 3')).toHaveAttribute('aria-current', 'page');
  expect(within(nav).getByText('Level 1')).toHaveAttribute('rel', 'home');
});

test.each([
  [1, undefined],
  [2, undefined],
  [3, 'Show 1 more level'],
  [4, 'Show 2 more levels'],
  [12, 'Show 10 more levels'],
])('labels the disclosure of %i levels "%s"', (length, text) => {
  render(<Breadcrumbs trail={trail(length)} />);
  expect(screen.getAllByText(/^Level/)).toHaveLength(length);
  expect(screen.queryByText(/^Show .* more/)?.textContent).toBe(text);
});

test('counts in the digits and plural forms of the language', () => {
  render(<Breadcrumbs trail={trail(12)} locale={ar} />);
  expect(screen.getByText('إظهار 10 مستويات أخرى')).toBeInTheDocument();
  expect(screen.getByRole('navigation', { name: 'مسار التنقل' })).toBeInTheDocument();
});

test('needs a wider container for a longer trail', () => {
  const { container, rerender } = render(<Breadcrumbs trail={trail(4)} />);
  const width = () => Number(container.querySelector('nav')?.dataset.fitsFrom);
  const short = width();
  rerender(<Breadcrumbs trail={[...trail(3), { label: 'x'.repeat(166) }]} />);
  expect(short).toBe(24);
  expect(width()).toBe(80);
});

test('keeps the language of crumbs, and renders nothing for an empty trail', () => {
  const { container, rerender } = render(<Breadcrumbs trail={[{ label: 'أخبار', href: '/', lang: 'ar', dir: 'rtl' }, { label: 'x' }]} />);
  expect(screen.getByRole('link')).toHaveAttribute('dir', 'rtl');
  rerender(<Breadcrumbs trail={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test('marks links with the types home and up', () => {
  const { container, rerender } = render(<Breadcrumbs trail={trail(4)} />);
  const types = () => [...container.querySelectorAll('a')].map((link) => link.getAttribute('rel'));
  expect(types()).toEqual(['home', null, 'up']);
  rerender(<Breadcrumbs trail={trail(2)} />);
  expect(types()).toEqual(['home up']);
  rerender(<Breadcrumbs trail={trail(1)} />);
  expect(types()).toEqual([]);
});

test('lists sibling pages behind a button with a distinct name', () => {
  const { container } = render(<Breadcrumbs {...breadcrumbs.siblings} />);
  const button = screen.getByRole('button', { name: 'Pages at the same level as Press centre' });
  expect(button).toHaveAttribute('type', 'button');
  const list = document.getElementById(button.getAttribute('popovertarget') ?? '') as HTMLElement;
  expect(list).toHaveAttribute('popover', 'auto');
  expect(
    within(list)
      .getAllByRole('link', { hidden: true })
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/about', '/coasts', '/contact']);
  expect(screen.getAllByRole('button')).toHaveLength(2);
  expect(container.querySelector('[role=menu], [aria-haspopup]')).toBeNull();
  expect(screen.getByText('Presse auf Deutsch')).toHaveAttribute('lang', 'de');
});

test('renders links with linkComponent, for siblings too', () => {
  const RouterLink = ({ href, ...rest }: { href: string }) => <a data-router="" href={`/app${href}`} {...rest} />;
  const { container } = render(<Breadcrumbs {...breadcrumbs.siblings} linkComponent={RouterLink} />);
  expect(container.querySelectorAll('a')).toHaveLength(8);
  expect(container.querySelectorAll('a:not([data-router])')).toHaveLength(0);
});

test('shows the crumbs that breadcrumbJsonLd lists, without siblings', () => {
  const { container } = render(<Breadcrumbs {...breadcrumbs.siblings} />);
  const { itemListElement } = breadcrumbJsonLd(breadcrumbs.siblings.trail, 'https://coastal.example/') as {
    itemListElement: { name: string; position: number }[];
  };
  const shown = [...container.querySelectorAll('.pr-breadcrumbs-link, .pr-breadcrumbs-current')].map((crumb) => crumb.textContent);
  expect(itemListElement.map(({ name }) => name)).toEqual(shown);
});

test('shows the link back only if the parent has a URL', () => {
  const { container, rerender } = render(<Breadcrumbs trail={trail(3)} />);
  const back = () => [container.querySelector('[data-back]'), container.querySelector('[data-before]')].filter(Boolean).length;
  expect(back()).toBe(2);
  rerender(<Breadcrumbs trail={[{ label: 'Home' }, { label: 'x' }]} />);
  expect(back()).toBe(0);
});

test('renders a crumb with a blank URL as text, without a link back to it', () => {
  const { container } = render(<Breadcrumbs trail={[{ label: 'Home', href: '/' }, { label: 'Press', href: '' }, { label: 'News' }]} />);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Home']);
  expect(screen.getByText('Press'), 'its class would make it look like a link').toHaveAttribute('data-not-followed');
  expect(screen.getByText('News')).not.toHaveAttribute('data-not-followed');
  expect(container.querySelector('[data-back]')).toBeNull();
});
