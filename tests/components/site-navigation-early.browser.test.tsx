// What the reader does while the keys and Radix are being loaded.
import { render, screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SiteNavigation } from '../../src/index.js';
import { focused } from '../support/keys.js';
import { press, putAway } from '../support/pointer.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/index.css';

/** A module that has been loaded stays loaded: each navigation waits for its own. */
const network = vi.hoisted(() => ({ open: Promise.resolve() }));
vi.mock('../../src/dom/load-on-interaction.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/dom/load-on-interaction.js')>();
  const attachLoadOnInteraction: typeof original.attachLoadOnInteraction = (root, signal, load) =>
    original.attachLoadOnInteraction(root, signal, async () => {
      await network.open;
      return load();
    });
  return { attachLoadOnInteraction };
});

const navigation = ['News', 'About'].map((label) => ({
  label,
  href: `#${label}`,
  children: [{ label: `${label} archive`, href: `#${label}-archive` }],
}));
const expander = (section: string) => screen.getByText(`More ${section} pages`).closest('summary') as HTMLElement;
const open = () => [...document.querySelectorAll('.pr-site-navigation-section[open] .pr-visually-hidden')].map((name) => name.textContent);

/** A navigation that is still loading. @returns what lets it finish */
async function show(props: Partial<React.ComponentProps<typeof SiteNavigation>> = {}) {
  await resizeTo(1280, 900);
  await putAway();
  let release = () => {};
  network.open = new Promise((resolve) => {
    release = resolve;
  });
  onTestFinished(release);
  render(
    <>
      <button type="button">Outside</button>
      <SiteNavigation navigation={navigation} {...props} />
    </>,
  );
  return async () => {
    release();
    await expect.poll(() => document.querySelector('summary[data-state]')).not.toBeNull();
  };
}

test('keys walk once it is loaded, and each reaches the handler of the caller once', async () => {
  const onKeyDown = vi.fn();
  const finish = await show({ onKeyDown });
  screen.getByRole('link', { name: 'News' }).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(focused()).toBe('News');
  await finish();
  expect(focused()).toBe('More About pages');
  expect(onKeyDown).toHaveBeenCalledTimes(3);
});

test('Enter opens the section that the keys before it lead to', async () => {
  const finish = await show();
  screen.getByRole('link', { name: 'News' }).focus();
  await userEvent.keyboard('{ArrowRight}{Enter}{ArrowDown}');
  expect(open()).toEqual([]);
  await finish();
  await expect.poll(open).toEqual(['More News pages']);
  expect(location.hash).toBe('');
});

test('keys that the caller prevents stay without effect', async () => {
  const finish = await show({ onKeyDown: (event) => event.preventDefault() });
  screen.getByRole('link', { name: 'News' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  await finish();
  expect(focused()).toBe('News');
});

test('Escape closes the open section, and gives the focus back', async () => {
  const finish = await show();
  expander('News').focus();
  await userEvent.keyboard('{Enter}{Tab}{Escape}');
  expect(open()).toEqual(['More News pages']);
  await finish();
  await expect.poll(open).toEqual([]);
  expect(document.activeElement).toBe(expander('News'));
});

test.each<[string, () => unknown]>([
  ['press outside', () => press(screen.getByRole('button', { name: 'Outside' }))],
  ['move of the focus outside', () => screen.getByRole('button', { name: 'Outside' }).focus()],
  ['link that is followed', () => press(screen.getByRole('link', { name: 'News archive' }))],
])('a %s closes the open section', async (_, leave) => {
  onTestFinished(() => history.replaceState(null, '', location.pathname + location.search));
  const finish = await show();
  await press(expander('News'));
  await leave();
  expect(open()).toEqual(['More News pages']);
  await finish();
  await expect.poll(open).toEqual([]);
});

test('a section opened after a press outside stays open', async () => {
  const finish = await show();
  await press(expander('News'));
  await press(screen.getByRole('button', { name: 'Outside' }));
  await press(expander('About'));
  await finish();
  expect(open()).toEqual(['More About pages']);
});
