import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Breadcrumbs } from '../../src/index.js';
import { breadcrumbs } from '../../stories/fixtures/breadcrumbs.js';
import '../../src/styles/index.css';

const trail = [{ label: 'Home', href: '/' }, { label: 'Press', href: '/press' }, { label: 'News', href: '/news' }, { label: 'A meeting' }];

test('wide, every level shows; narrow, the middle waits behind a disclosure that stays where it is', async () => {
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

test.each(Object.entries(breadcrumbs))('%s: from 200 to 1600 px nothing runs over', (_, props) => {
  const { container } = render(<Breadcrumbs {...props} />);
  for (let width = 200; width <= 1600; width += 20) {
    container.style.inlineSize = `${width}px`;
    expect(container.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
  }
});
