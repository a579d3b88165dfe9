import { expect, test } from 'vitest';
import { attachHiddenUntilFound } from '../../src/dom/hidden-until-found.js';
import { find, mount, testSignal } from '../support/dom.js';

/** The value of `hidden` for content that find-in-page can show; browsers that cannot do so hide it without. */
const hiddenUntilFound = 'onbeforematch' in document.documentElement ? 'until-found' : '';

const html = '<details><summary>Menu</summary></details><ul><li><details><summary>More</summary><p>Text</p></details></li></ul>';

test('makes collapsed content searchable, and opens the menu when text is found', async () => {
  const root = mount(html);
  attachHiddenUntilFound(root, testSignal());
  const [menu, list] = [find<HTMLDetailsElement>(root, 'details'), find(root, 'ul')];
  await expect.poll(() => list.getAttribute('hidden')).toBe(hiddenUntilFound);
  list.dispatchEvent(new Event('beforematch'));
  expect(menu.open).toBe(true);
  await expect.poll(() => list.hasAttribute('hidden')).toBe(false);
  menu.open = false;
  await expect.poll(() => list.getAttribute('hidden')).toBe(hiddenUntilFound);
});

test('opens the menu that contains a section opened by the browser', async () => {
  const root = mount(html);
  find<HTMLDetailsElement>(root, 'li details').open = true;
  attachHiddenUntilFound(root, testSignal());
  expect(find<HTMLDetailsElement>(root, 'details').open).toBe(true);
});

test('hides nothing without a menu', async () => {
  const root = mount(html);
  find(root, 'details').hidden = true;
  attachHiddenUntilFound(root, testSignal());
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(find(root, 'ul').hasAttribute('hidden')).toBe(false);
});
