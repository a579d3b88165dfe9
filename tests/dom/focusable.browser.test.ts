import { expect, test } from 'vitest';
import { activeElementOf, barItems, elementById, focusableIn, focusItem, openPopupOf, openPopupsIn } from '../../src/dom/focusable.js';
import { find, mount } from '../support/dom.js';

const html = `
  <a href="#">Link</a><a>No link</a><button>Button</button><button disabled>Disabled</button><button hidden>Hidden</button>
  <details><summary>More</summary><a href="#">Closed</a></details>
  <div popover><button>In a pop-up</button></div>`;
const names = (items: HTMLElement[]) => items.map(({ textContent }) => textContent);

test('finds focusable elements in reading order', () => {
  const root = mount(html);
  expect(names(focusableIn(root))).toEqual(['Link', 'Button', 'More']);
  expect(names(focusableIn(root, 'a'))).toEqual(['Link', 'No link']);
});

test('distinguishes the items of a bar from those of an open pop-up', () => {
  const root = mount(html);
  const popup = find(root, '[popover]');
  expect([...openPopupsIn(root)]).toEqual([]);
  popup.showPopover();
  expect(names(focusableIn(root))).toEqual(['Link', 'Button', 'More', 'In a pop-up']);
  expect(names(barItems(root))).toEqual(['Link', 'Button', 'More']);
  expect(openPopupOf(find(popup, 'button'))).toBe(popup);
  expect([...openPopupsIn(root)]).toEqual([popup]);
});

test.each([
  [0, 'Link'],
  [-1, 'More'],
  [3, 'Link'],
])('moves the focus to item %i, and handles the key', (at, name) => {
  const root = mount(html);
  const event = new KeyboardEvent('keydown', { cancelable: true });
  focusItem(event, barItems(root), at);
  expect(document.activeElement?.textContent).toBe(name);
  expect(event.defaultPrevented).toBe(true);
});

test('ignores a key without an item', () => {
  const event = new KeyboardEvent('keydown', { cancelable: true });
  focusItem(event, barItems(mount(html)), undefined);
  expect(event.defaultPrevented).toBe(false);
});

test('finds the focus and ids in the document or shadow root of a node', () => {
  const host = find(mount('<div></div><p id="it"></p>'), 'div');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.innerHTML = '<p id="it"></p><button>Inside</button>';
  const [text, button] = [find(shadow, 'p'), find(shadow, 'button')];
  button.focus();
  expect(activeElementOf(text)).toBe(button);
  expect(activeElementOf(host)).toBe(host);
  expect(elementById(button, 'it')).toBe(text);
  expect(elementById(host, 'it')).not.toBe(text);
  expect(elementById(document.createElement('p'), 'it'), 'not in a document yet').toBeUndefined();
});
