import { expect, test } from 'vitest';
import { attachPopupKeys } from '../../src/dom/popup-keys.js';
import { find, mount, testSignal } from '../support/dom.js';
import { walk } from '../support/keys.js';

const html = `
  <p><button popovertarget="popup">Opener</button>
  <span id="popup" popover><button>One</button><a href="#followed">Two</a><button>Three</button></span></p>
  <button>After</button>`;

test('opens a pop-up on Down, wraps around, and moves to its ends on Home and End', async () => {
  const root = mount(html);
  attachPopupKeys(root, testSignal());
  find(root, 'button').focus();
  expect(await walk('Home')).toEqual(['Opener']);
  expect(await walk('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home')).toEqual([
    'One',
    'Two',
    'One',
    'Three',
    'One',
    'Three',
    'One',
  ]);
});

test('opens a pop-up at its end on Up, and leaves it open when the focus returns to its button', async () => {
  const root = mount(html);
  attachPopupKeys(root, testSignal());
  find(root, 'button').focus();
  expect(await walk('ArrowUp')).toEqual(['Three']);
  find(root, 'button').focus();
  expect(find(root, '#popup').matches(':popover-open')).toBe(true);
});

test('follows a link on Space', async () => {
  const root = mount(html);
  attachPopupKeys(root, testSignal());
  find(root, 'button').focus();
  await walk('ArrowDown', 'ArrowDown', ' ');
  expect(location.hash).toBe('#followed');
});

test('follows a link once while Space is held', () => {
  const root = mount(html);
  attachPopupKeys(root, testSignal());
  find(root, '#popup').showPopover();
  find(root, 'a').focus();
  let clicks = 0;
  root.addEventListener('click', () => clicks++);
  const keys = [false, true, true].map((repeat) => new KeyboardEvent('keydown', { key: ' ', repeat, bubbles: true, cancelable: true }));
  for (const key of keys) find(root, 'a').dispatchEvent(key);
  expect(clicks).toBe(1);
  // Nor does it scroll the page.
  expect(keys.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true, true, true]);
});
