import { expect, test, vi } from 'vitest';
import { attachTabs, tabsChange } from '../../src/dom/tabs.js';
import { find, mount } from '../support/dom.js';
import { walk } from '../support/keys.js';

const html = `
  <div role="tablist">
    <a role="tab" href="#p1" aria-controls="p1" data-tab="1">One</a><a role="tab" href="#p2" aria-controls="p2" data-tab="2">Two</a>
  </div>
  <button aria-expanded="true">Collapse</button>
  <p id="p1">First</p><p id="p2">Second</p>`;
const shown = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('p:not([hidden])')].map(({ id }) => id);

test('selects the focused tab, and reports it', async () => {
  const root = mount(html);
  const controller = new AbortController();
  attachTabs(root, controller.signal);
  const onChange = vi.fn((event: Event) => (event as CustomEvent).detail);
  root.addEventListener(tabsChange, onChange);
  expect(shown(root)).toEqual(['p1']);
  find(root, 'a').focus();
  expect(await walk('ArrowRight', 'Tab')).toEqual(['Two', 'Collapse']);
  expect(shown(root)).toEqual(['p2']);
  await walk('Enter');
  expect(shown(root)).toEqual([]);
  expect(onChange.mock.results.map(({ value }) => value)).toEqual([
    { selected: '2', collapsed: false },
    { selected: '2', collapsed: true },
  ]);
  controller.abort();
  expect(root.querySelector('[tabindex]')).toBeNull();
});

test('follows the attributes of the root without reporting the change', async () => {
  const root = mount(html);
  const controller = new AbortController();
  attachTabs(root, controller.signal);
  const onChange = vi.fn();
  root.addEventListener(tabsChange, onChange);
  root.dataset.selected = '2';
  await expect.poll(() => shown(root)).toEqual(['p2']);
  find(root, '[data-tab="2"]').remove();
  await expect.poll(() => shown(root)[0]).toBe('p1');
  expect(onChange).not.toHaveBeenCalled();
  controller.abort();
});
