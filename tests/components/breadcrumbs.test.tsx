import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Breadcrumbs } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';

const trail = (length: number) => Array.from({ length }, (_, index) => ({ label: `Level ${index + 1}`, href: `/${index + 1}` }));

test('a named landmark with a list: links up to the current page, which is none', () => {
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
  [3, undefined],
  [4, 'Show 1 more level'],
  [12, 'Show 9 more levels'],
])('%i levels: the disclosure of the middle says "%s"', (length, text) => {
  render(<Breadcrumbs trail={trail(length)} />);
  expect(screen.getAllByText(/^Level/)).toHaveLength(length);
  expect(screen.queryByText(/^Show .* more/)?.textContent).toBe(text);
});

test('counts in the digits and forms of the language', () => {
  render(<Breadcrumbs trail={trail(12)} locale={ar} />);
  expect(screen.getByText('إظهار 9 مستويات أخرى')).toBeInTheDocument();
  expect(screen.getByRole('navigation', { name: 'مسار التنقل' })).toBeInTheDocument();
});

test('the longer the trail, the wider its container must be', () => {
  const { container, rerender } = render(<Breadcrumbs trail={trail(4)} />);
  const width = () => Number(container.querySelector('nav')?.dataset.fitsFrom);
  const short = width();
  rerender(<Breadcrumbs trail={[...trail(3), { label: 'x'.repeat(166) }]} />);
  expect(short).toBe(24);
  expect(width()).toBe(80);
});

test('crumbs keep their own language; an empty trail leaves no trace', () => {
  const { container, rerender } = render(<Breadcrumbs trail={[{ label: 'أخبار', href: '/', lang: 'ar', dir: 'rtl' }, { label: 'x' }]} />);
  expect(screen.getByRole('link')).toHaveAttribute('dir', 'rtl');
  rerender(<Breadcrumbs trail={[]} />);
  expect(container).toBeEmptyDOMElement();
});
