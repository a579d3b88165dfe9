import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Breadcrumbs } from '../../src/index.js';
import { breadcrumbs } from '../../stories/fixtures/breadcrumbs.js';
import '../../src/styles/all.css';

const trail = [{ label: 'Home', href: '/' }, { label: 'Press', href: '/press' }, { label: 'News', href: '/news' }, { label: 'A meeting' }];

test('shows every level in a wide container and collapses the middle in a narrow one', async () => {
  const { container } = render(<Breadcrumbs trail={trail} />);
  const isShown = async (text: string, shown: boolean) => {
    await expect.poll(() => screen.getByText(text).checkVisibility()).toBe(shown);
  };
  container.style.inlineSize = '900px';
  await isShown('Press', true);
  await isShown('Show 1 more level', false);
  container.style.inlineSize = '280px';
  await isShown('Press', false);
  await isShown('Show 1 more level', true);
  const before = screen.getByText('Show 1 more level').getBoundingClientRect();
  screen.getByText('Show 1 more level').closest('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  await isShown('Press', true);
  expect(screen.getByText('Show fewer levels').getBoundingClientRect().left).toBeCloseTo(before.left, 0);
});

test('the command for more levels is no higher than a level, so that the first line of a trail is that of the link up beside it', () => {
  const { container } = render(<Breadcrumbs trail={trail} />);
  container.style.inlineSize = '340px';
  const more = screen.getByText('Show 1 more level');
  expect(more.checkVisibility()).toBe(true);
  expect(more.closest('li')?.clientHeight).toBe(screen.getByText('Home').closest('li')?.clientHeight);
});

test.each(Object.entries(breadcrumbs))('%s never overflows between 200 and 1600 px', (_, props) => {
  const { container } = render(<Breadcrumbs {...props} />);
  for (let width = 200; width <= 1600; width += 20) {
    container.style.inlineSize = `${width}px`;
    expect(container.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
  }
});

test.each(Object.entries(breadcrumbs))('%s shows its middle only where the whole trail fits on one line', async (_, props) => {
  const { container } = render(<Breadcrumbs {...props} />);
  const middle = container.querySelector('[data-middle]');
  const wrapped: number[] = [];
  for (let width = 200; width <= 1000; width += 20) {
    container.style.inlineSize = `${width}px`;
    const levels = [...container.querySelectorAll('ol > li')].filter((level) => level.checkVisibility());
    const lines = new Set(levels.map((level) => Math.round(level.getBoundingClientRect().top)));
    if (middle?.checkVisibility() && lines.size > 1) wrapped.push(width);
  }
  expect(wrapped).toEqual([]);
});

test('shows only the link back in the narrowest container', async () => {
  const { container } = render(<Breadcrumbs trail={trail} />);
  container.style.inlineSize = '220px';
  const shown = () => [...container.querySelectorAll('a, [aria-current], summary')].filter((element) => element.checkVisibility());
  await expect.poll(() => shown().map((element) => element.textContent)).toEqual(['News']);
  const item = screen.getByText('News').closest('li') as HTMLElement;
  expect(item).toHaveAttribute('data-before', 'Back to ');
  expect(getComputedStyle(item, '::before').content).toMatch(/"Back to "|attr\(data-before\)/);
  container.style.inlineSize = '900px';
  await expect.poll(() => shown().length).toBe(4);
});

test('opens siblings beside their crumb and returns the focus to the button on Escape', async () => {
  const { container } = render(<Breadcrumbs {...breadcrumbs.siblings} />);
  container.style.inlineSize = '900px';
  const button = screen.getByRole('button', { name: 'Pages at the same level as News' });
  button.focus();
  await userEvent.keyboard('{Enter}');
  const link = screen.getByText('Press releases');
  await expect.poll(() => link.checkVisibility()).toBe(true);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(link);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => link.checkVisibility()).toBe(false);
  expect(document.activeElement).toBe(button);
});
