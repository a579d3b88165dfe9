import { screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SiteNavigation } from '../../src/index.js';
import { seed } from '../../stories/fixtures/seed.js';
import { press, putAway } from '../support/pointer.js';
import '../../src/styles/all.css';

const network = vi.hoisted(() => {
  const gate = { release: () => {}, isAsked: false, open: Promise.resolve() };
  gate.open = new Promise((resolve) => {
    gate.release = resolve;
  });
  return gate;
});
vi.mock('../../src/components/site-navigation/site-navigation-radix.island.js', async (importOriginal) => {
  network.isAsked = true;
  await network.open;
  return importOriginal();
});

const expander = (section: string) => screen.getByText(`More ${section} pages`).closest('summary') as HTMLElement;
const open = () => [...document.querySelectorAll('.pr-site-navigation-section[open] .pr-visually-hidden')].map((name) => name.textContent);

// One test per file, because a loaded module stays loaded.
test('works while Radix loads, then keeps open panels and the focus', async () => {
  // Even if the test fails, the import must finish before the file does.
  onTestFinished(() => network.release());
  await page.viewport(1280, 900);
  await putAway();
  const container = document.body.appendChild(document.createElement('div'));
  const navigation = <SiteNavigation navigation={seed.navigation ?? []} />;
  container.innerHTML = renderToString(navigation);
  const recovered: unknown[] = [];
  const root = hydrateRoot(container, navigation, { onRecoverableError: (error) => recovered.push(error) });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(network.isAsked).toBe(false);

  await press(expander('Partners'));
  await expect.poll(() => network.isAsked).toBe(true);
  expect(open()).toEqual(['More Partners pages']);
  await press(expander('About'));
  expect(open()).toEqual(['More About pages']);
  expander('About').focus();
  await userEvent.keyboard('{Tab}{Tab}');
  const focused = document.activeElement;
  expect(focused?.textContent).toBe('The College');

  network.release();
  await expect.poll(() => expander('About').dataset.state).toBe('open');
  expect(open()).toEqual(['More About pages']);
  expect(document.activeElement).toBe(focused);
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('National desks');
  await userEvent.keyboard('{Escape}');
  await expect.poll(open).toEqual([]);
  expect(document.activeElement).toBe(expander('About'));
  expect(recovered).toEqual([]);
  root.unmount();
  container.remove();
});
