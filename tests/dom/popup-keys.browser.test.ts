import { expect, test } from 'vitest';
import { attachPopupKeys } from '../../src/dom/popup-keys.js';
import { find, mount, testSignal } from '../support/dom.js';
import { walk } from '../support/keys.js';

const html = `
  <p><button popovertarget="popup">Opener</button>
  <span id="popup" popover><button>One</button><a href="#followed">Two</a><button>Three</button></span></p>
  <button>After</button>`;

test('Down opens a pop-up and walks round it; Home and End go to its ends', async () => {
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

test('Up opens a pop-up at its end; leaving it closes it, going back to its button does not', async () => {
  const root = mount(html);
  attachPopupKeys(root, testSignal());
  find(root, 'button').focus();
  expect(await walk('ArrowUp')).toEqual(['Three']);
  find(root, 'button').focus();
  expect(find(root, '#popup').matches(':popover-open')).toBe(true);
  find(root, '#popup button').focus();
  find(root, 'p ~ button').focus();
  expect(find(root, '#popup').matches(':popover-open')).toBe(false);
});

test('Space follows a link', async () => {
  const root = mount(html);
  attachPopupKeys(root, testSignal());
  find(root, 'button').focus();
  await walk('ArrowDown', 'ArrowDown', ' ');
  expect(location.hash).toBe('#followed');
});
