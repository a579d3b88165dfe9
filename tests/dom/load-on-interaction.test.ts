import { expect, test, vi } from 'vitest';
import { attachLoadOnInteraction } from '../../src/dom/load-on-interaction.js';
import { find, mount, testSignal } from '../support/dom.js';

const html = '<a href="#">Link</a><details><summary>More</summary></details>';

test.each<[string, (root: HTMLElement) => unknown]>([
  ['a pointer', (root) => root.dispatchEvent(new PointerEvent('pointerover'))],
  ['the focus', (root) => find(root, 'a').focus()],
  ['something that opens', (root) => find(root, 'details').dispatchEvent(new Event('toggle'))],
])('loads once on %s', (_, use) => {
  const root = mount(html);
  const load = vi.fn(async () => {});
  attachLoadOnInteraction(root, testSignal(), load);
  expect(load).not.toHaveBeenCalled();
  use(root);
  use(root);
  expect(load).toHaveBeenCalledOnce();
});

test('loads immediately if a disclosure is already open', () => {
  const root = mount('<details open></details>');
  const load = vi.fn(async () => {});
  attachLoadOnInteraction(root, testSignal(), load);
  expect(load).toHaveBeenCalledOnce();
});

test('loads again after a failure, but never after it is detached', async () => {
  const root = mount(html);
  const load = vi.fn(async () => {
    throw new Error('offline');
  });
  const controller = new AbortController();
  attachLoadOnInteraction(root, controller.signal, load);
  const use = () => root.dispatchEvent(new PointerEvent('pointerover'));
  use();
  await new Promise((resolve) => setTimeout(resolve));
  use();
  expect(load).toHaveBeenCalledTimes(2);
  await new Promise((resolve) => setTimeout(resolve));
  controller.abort();
  use();
  expect(load).toHaveBeenCalledTimes(2);
});
