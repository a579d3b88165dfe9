import { expect, test } from 'vitest';
import { addListeners } from '../../src/dom/add-listeners.js';
import { closeAll, dismissal } from '../../src/dom/dismiss.js';
import { find, mount, testSignal } from '../support/dom.js';
import { walk } from '../support/keys.js';
import { press } from '../support/pointer.js';

const html = `
  <section>
    <details open><summary>Menu</summary><details open><summary>Section</summary><a href="#">Link</a></details></details>
    <div popover>Pop-up</div>
  </section>
  <button>Outside</button>`;
const open = (root: HTMLElement) => [...root.querySelectorAll('[open] > summary')].map(({ textContent }) => textContent);

test('closes every disclosure and pop-up', () => {
  const root = mount(html);
  find(root, '[popover]').showPopover();
  closeAll(root);
  expect(open(root)).toEqual([]);
  expect(root.querySelector(':popover-open')).toBeNull();
});

test('closes on Escape, the last first, and restores the focus', async () => {
  const root = mount(html);
  addListeners(document, testSignal(), dismissal(find(root, 'section')));
  find(root, 'a').focus();
  expect(await walk('Escape')).toEqual(['Section']);
  expect(open(root)).toEqual(['Menu']);
  expect(await walk('Escape')).toEqual(['Menu']);
  expect(open(root)).toEqual([]);
});

test.each([true, false])('closes on focus, press or Escape outside only if it covers the page: %s', async (covers) => {
  const root = mount(html);
  addListeners(
    document,
    testSignal(),
    dismissal(find(root, 'section'), () => covers),
  );
  const outside = find(root, 'button');
  const left = covers ? [] : ['Menu', 'Section'];
  outside.focus();
  expect(open(root)).toEqual(left);
  for (const details of root.querySelectorAll('details')) details.open = true;
  await press(outside);
  expect(open(root)).toEqual(left);
  for (const details of root.querySelectorAll('details')) details.open = true;
  expect(await walk('Escape'), 'the focus stays').toEqual(['Outside']);
  expect(open(root)).toEqual(covers ? ['Menu'] : ['Menu', 'Section']);
});
