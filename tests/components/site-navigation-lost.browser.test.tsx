import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SiteNavigation } from '../../src/index.js';
import { seed } from '../../stories/fixtures/seed.js';
import { press } from '../support/pointer.js';
import '../../src/styles/all.css';

vi.mock('../../src/components/site-navigation/site-navigation-radix.island.js', () => ({
  get SiteNavigationRadix() {
    throw new Error('The network is gone.');
  },
}));

const expander = (section: string) => screen.getByText(`More ${section} pages`).closest('summary') as HTMLElement;
const open = () => [...document.querySelectorAll('.pr-site-navigation-section[open] .pr-visually-hidden')].map((name) => name.textContent);

test('works as it does without script if Radix cannot be loaded', async () => {
  const rejected = vi.fn();
  window.addEventListener('unhandledrejection', rejected);
  await page.viewport(1280, 900);
  render(<SiteNavigation navigation={seed.navigation ?? []} />);
  for (const section of ['About', 'Partners']) {
    await press(expander(section));
    await expect.poll(open).toEqual([`More ${section} pages`]);
  }
  expander('Partners').focus();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('EU Member States');
  expander('Partners').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(open).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(rejected).not.toHaveBeenCalled();
  expect(document.querySelector('[data-state]')).toBeNull();
});
