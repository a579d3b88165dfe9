import { expect, test } from 'vitest';
import { focusability } from '../../src/dom/focusable.js';
import { observeLayout } from '../../src/dom/observe-layout.js';
import { attachRestoreFocus } from '../../src/dom/restore-focus.js';
import { find, mount, testSignal } from '../support/dom.js';
import { focused } from '../support/keys.js';

const html = `
  <button>One</button><button>Two</button>
  <div role="group"><button>Three</button><button>Four</button></div>
  <button>Five</button>`;
const button = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;

test.each([
  ['Two', 'Three'],
  ['Five', 'Four'],
])('moves the focus from removed %s to %s', async (from, to) => {
  const root = mount(html);
  observeLayout(root, testSignal(), attachRestoreFocus(root, testSignal()));
  button(root, from).focus();
  button(root, from).remove();
  await expect.poll(focused).toBe(to);
});

test('moves the focus within a group when a resize hides an element', async () => {
  const root = mount(html);
  observeLayout(root, testSignal(), attachRestoreFocus(root, testSignal()), focusability);
  button(root, 'Four').focus();
  button(root, 'Four').hidden = true;
  root.style.inlineSize = '234px';
  await expect.poll(focused).toBe('Three');
});

test('moves the focus only to elements that match the selector', async () => {
  const root = mount(html);
  observeLayout(root, testSignal(), attachRestoreFocus(root, testSignal(), '[role="group"] button'));
  button(root, 'Five').focus();
  button(root, 'Five').remove();
  await expect.poll(focused).toBe('Four');
});

test('does not move the focus back after the reader has left', async () => {
  const root = mount(html);
  observeLayout(root, testSignal(), attachRestoreFocus(root, testSignal()), focusability);
  button(root, 'Two').focus();
  button(root, 'Two').blur();
  await new Promise((resolve) => setTimeout(resolve));
  button(root, 'Two').remove();
  const outside = find(mount('<button>Outside</button>'), 'button');
  button(root, 'One').focus();
  button(root, 'One').remove();
  outside.focus();
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement).toBe(outside);
});

test.each<[string, (item: HTMLButtonElement) => void]>([
  ['disabled', (item) => item.setAttribute('disabled', '')],
  ['hidden', (item) => item.setAttribute('hidden', '')],
  ['inert', (item) => item.setAttribute('inert', '')],
  ['invisible', (item) => item.setAttribute('style', 'visibility: hidden')],
])('moves the focus within a group from a command that becomes %s, without a resize', async (_, change) => {
  const root = mount(html);
  observeLayout(root, testSignal(), attachRestoreFocus(root, testSignal()), focusability);
  button(root, 'Four').focus();
  change(button(root, 'Four'));
  await expect.poll(focused).toBe('Three');
});

test('returns the focus to the element that the reader had chosen when its substitute goes and it is back', async () => {
  const root = mount(html);
  observeLayout(root, testSignal(), attachRestoreFocus(root, testSignal()), focusability);
  button(root, 'Four').focus();
  button(root, 'Four').disabled = true;
  await expect.poll(focused).toBe('Three');
  button(root, 'Four').disabled = false;
  button(root, 'Three').hidden = true;
  await expect.poll(focused).toBe('Four');
  button(root, 'Two').focus();
  button(root, 'Three').hidden = false;
  button(root, 'Two').hidden = true;
  await expect.poll(focused).toBe('Three');
});
