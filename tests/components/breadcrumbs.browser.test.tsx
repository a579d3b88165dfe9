import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Breadcrumbs } from '../../src/index.js';
import { breadcrumbs } from '../../stories/fixtures/breadcrumbs.js';
import '../../src/styles/all.css';

const trail = [{ label: 'Home', href: '/' }, { label: 'Press', href: '/press' }, { label: 'News', href: '/news' }, { label: 'A meeting' }];

test('shows every level in a wide container and collapses those above the parent in a narrow one', async () => {
  const { container } = render(<Breadcrumbs {...breadcrumbs.typical} />);
  const isShown = async (text: string, shown: boolean) => {
    await expect.poll(() => screen.getByText(text).checkVisibility()).toBe(shown);
  };
  container.style.inlineSize = '900px';
  await isShown('Press centre', true);
  await isShown('Show 2 more levels', false);
  container.style.inlineSize = '400px';
  await isShown('Press centre', false);
  await isShown('Tide gauges agree on a common calendar', true);
  await isShown('Show 2 more levels', true);
});

// WAI-ARIA Authoring Practices, Disclosure pattern: the state changes, the name and the place of the button do not.
test.each([280, 400])('keeps the name and place of the disclosure when it opens at %i px', async (width) => {
  const { container } = render(<Breadcrumbs {...breadcrumbs.typical} />);
  container.style.inlineSize = `${width}px`;
  const summary = container.querySelector('summary') as HTMLElement;
  expect(summary.checkVisibility()).toBe(true);
  const before = [summary.textContent, summary.getBoundingClientRect().left, summary.getBoundingClientRect().top];
  summary.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => screen.getByText('Press centre').checkVisibility()).toBe(true);
  for (const { label } of breadcrumbs.typical.trail) expect(screen.getByText(label).checkVisibility(), label).toBe(true);
  expect([summary.textContent, summary.getBoundingClientRect().left, summary.getBoundingClientRect().top]).toEqual(before);
});

test('the disclosure is no wider than what it hides, and no higher than a level', () => {
  const { container } = render(<Breadcrumbs {...breadcrumbs.typical} />);
  container.style.inlineSize = '400px';
  const item = container.querySelector('.pr-breadcrumbs-more') as HTMLElement;
  const { width, height } = item.getBoundingClientRect();
  expect(height).toBeGreaterThan(0);
  // The height of a line is that of its font, so that the button may be higher by less than a pixel.
  expect(height).toBeLessThan(screen.getByText('News and announcements').getBoundingClientRect().height + 1);
  item.querySelector('summary')?.click();
  const hidden = ['Home', 'Press centre'].map((label) => screen.getByText(label).getBoundingClientRect().width);
  expect(width).toBeLessThan(hidden[0] as number);
  expect(hidden).toHaveLength(2);
});

test('wraps the name of the current page, and cuts none', () => {
  const { container } = render(<Breadcrumbs {...breadcrumbs.longLast} />);
  for (const width of [400, 500, 1000]) {
    container.style.inlineSize = `${width}px`;
    for (const crumb of container.querySelectorAll('.pr-breadcrumbs-current, .pr-breadcrumbs-item')) {
      expect(crumb.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(crumb.clientWidth + 1);
      expect(getComputedStyle(crumb).whiteSpace).toBe('normal');
    }
  }
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

test.each([200, 288, 370])('shows only the link back, and the disclosure of the rest, at %i px', async (width) => {
  const { container } = render(<Breadcrumbs trail={trail} />);
  container.style.inlineSize = `${width}px`;
  const shown = () => [...container.querySelectorAll('a, [aria-current], summary')].filter((element) => element.checkVisibility());
  await expect.poll(() => shown().map((element) => element.textContent)).toEqual(['Show 2 more levels', 'News']);
  const item = screen.getByText('News').closest('li') as HTMLElement;
  expect(item).toHaveAttribute('data-before', 'Back to ');
  expect(getComputedStyle(item, '::before').content).toMatch(/"Back to "|attr\(data-before\)/);
  if (width >= 288) expect(container.querySelector('nav')?.clientHeight, 'one line').toBeLessThan(36);
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

test.each([
  ['a middle level', 'Press', 'Show 3 more levels'],
  ['the last middle level', 'Media', 'Show 3 more levels'],
  ['a level that stays', 'News', 'News'],
])('when the container becomes narrow, the focus on %s goes to where it can be', async (_, from, to) => {
  const long = [...trail.slice(0, 2), { label: 'Media', href: '/media' }, ...trail.slice(2)];
  const { container } = render(<Breadcrumbs trail={long} />);
  container.style.inlineSize = '1200px';
  await expect.poll(() => screen.getByText(from).checkVisibility()).toBe(true);
  screen.getByText(from).focus();
  container.style.inlineSize = '300px';
  await expect.poll(() => document.activeElement?.textContent).toBe(to);
  expect((document.activeElement as HTMLElement).checkVisibility()).toBe(true);
});
