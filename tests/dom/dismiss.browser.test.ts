import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addListeners } from '../../src/dom/add-listeners.js';
import { attachDismissal, closeAll, closeOnEscape, pageChange } from '../../src/dom/dismiss.js';
import { find, mount, testSignal } from '../support/dom.js';
import { walk } from '../support/keys.js';
import { press } from '../support/pointer.js';

const html = `
  <section>
    <details open><summary>Menu</summary><details open><summary>Section</summary><a href="#">Link</a></details></details>
    <button id="opener">Opener</button><div popover="manual">Pop-up<a href="#followed">In it</a></div>
    <button id="beside">Beside</button>
  </section>
  <button id="outside">Outside</button><p>Text</p><iframe srcdoc="<button>In the frame</button>"></iframe>`;
const details = (root: HTMLElement) => [...root.querySelectorAll('[open] > summary')].map(({ textContent }) => textContent);
const isOpen = (root: HTMLElement) => root.querySelector(':popover-open') !== null;

/** What a press at one place and a release at another do, of a mouse or a finger. */
function drag(from: Element, to: Element, pointerType: string, end = 'pointerup') {
  const send = (target: Element, type: string) =>
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType }));
  send(from, 'pointerdown');
  send(to, end);
}

/** A section with an open pop-up; `leave` is called with what is left. */
function open(leave?: (around: readonly unknown[]) => void) {
  const root = mount(html);
  const section = find(root, 'section');
  attachDismissal(section, testSignal(), leave);
  find(root, '[popover]').showPopover();
  return root;
}

test('closes every disclosure and pop-up', () => {
  const root = mount(html);
  find(root, '[popover]').showPopover();
  closeAll(root);
  expect(details(root)).toEqual([]);
  expect(isOpen(root)).toBe(false);
});

test('gives the focus back from a disclosure whose link is followed, to the outermost', () => {
  const root = open();
  find(root, 'details a').focus();
  find(root, 'details a').click();
  expect(details(root)).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Menu');
});

test.each([
  ['its button', '#opener', true],
  ['what is in it', '[popover] a', true],
  ['what is beside it', '#beside', false],
  ['what is outside', '#outside', false],
])('when the focus goes to %s, a pop-up stays open: %s is %s', (_, selector, stays) => {
  const root = open();
  find(root, selector).focus();
  expect(isOpen(root)).toBe(stays);
  expect(details(root), 'in the flow of the page').toHaveLength(2);
});

test('closes on a press outside, once it is released where it began (WCAG 2.5.2)', async () => {
  const root = open();
  const [outside, text] = [find(root, '#outside'), find(root, 'p')];
  // A press focuses a button before it is released.
  drag(outside, text, 'mouse', 'pointermove');
  outside.focus();
  expect(isOpen(root), 'not on the press').toBe(true);
  drag(outside, text, 'mouse');
  text.parentElement?.click();
  expect(isOpen(root), 'released elsewhere').toBe(true);
  drag(document.documentElement, document.documentElement, 'mouse');
  expect(isOpen(root), 'a scroll bar, which is not clicked').toBe(true);
  drag(text, text, 'touch', 'pointercancel');
  expect(isOpen(root), 'a swipe').toBe(true);
  await press(find(root, '[popover]'));
  expect(isOpen(root), 'a press in it').toBe(true);
  await press(text);
  expect(isOpen(root)).toBe(false);
});

test('closes on the second of two quick presses', async () => {
  const root = open();
  const text = find(root, 'p');
  drag(text, document.documentElement, 'mouse');
  text.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  // On a busy page, timers of the first press may end now.
  await new Promise((resolve) => setTimeout(resolve, 10));
  text.click();
  expect(isOpen(root)).toBe(false);
});

test('closes on a touch outside, without waiting for a click, which Safari has only on what can be clicked', () => {
  const root = open();
  drag(find(root, 'p'), find(root, 'p'), 'touch');
  expect(isOpen(root)).toBe(false);
});

test('notices a press outside although the page stops the propagation of clicks', async () => {
  const root = open();
  find(root, '#outside').addEventListener('click', (event) => event.stopPropagation());
  await press(find(root, '#outside'));
  expect(isOpen(root)).toBe(false);
});

test('closes when the keyboard leaves it after a press that has ended anywhere', async () => {
  const root = open();
  drag(document.documentElement, document.documentElement, 'mouse');
  await new Promise((resolve) => setTimeout(resolve));
  find(root, '#outside').focus();
  expect(isOpen(root)).toBe(false);
});

test('closes when the focus goes into a frame, but not when it leaves the window', async () => {
  const root = open();
  await new Promise((resolve) => find(root, 'iframe').addEventListener('load', resolve, { once: true }));
  find(root, '[popover] a').focus();
  window.dispatchEvent(new FocusEvent('blur'));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isOpen(root), 'the window').toBe(true);
  find<HTMLIFrameElement>(root, 'iframe').contentDocument?.querySelector('button')?.focus();
  await expect.poll(() => isOpen(root)).toBe(false);
});

test.each<[string, (root: HTMLElement) => unknown]>([
  ['a link in it is followed', (root) => find(root, '[popover] a').click()],
  [
    'a router follows a link in it',
    (root) => {
      root.addEventListener('click', (event) => event.preventDefault());
      find(root, '[popover] a').click();
    },
  ],
  ['the reader goes back', () => window.dispatchEvent(new PopStateEvent('popstate'))],
  ['the page comes back from the cache', () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ['the page changes', (root) => root.dispatchEvent(new Event(pageChange, { bubbles: true }))],
])('closes everything when %s', (_, act) => {
  const { href } = location;
  onTestFinished(() => history.replaceState(null, '', href));
  const root = open();
  act(root);
  expect(isOpen(root)).toBe(false);
  expect(details(root)).toEqual([]);
});

test('leaves it open when the page is first shown, and when a link opens another window', () => {
  const root = open();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  root.addEventListener('click', (event) => event.preventDefault());
  find(root, '[popover] a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
  expect(isOpen(root)).toBe(true);
});

test('closes disclosures on Escape, the last first, and restores the focus', async () => {
  const root = mount(html);
  const section = find(root, 'section');
  addListeners(document, testSignal(), { keydown: (event) => closeOnEscape(event, section, false) });
  find(root, 'details a').focus();
  expect(await walk('Escape')).toEqual(['Section']);
  expect(details(root)).toEqual(['Menu']);
  expect(await walk('Escape')).toEqual(['Menu']);
  expect(details(root)).toEqual([]);
});

test.each([true, false])('closes disclosures on Escape outside only if they cover the page: %s', async (covers) => {
  const root = mount(html);
  addListeners(document, testSignal(), { keydown: (event) => closeOnEscape(event, find(root, 'section'), covers) });
  find(root, '#outside').focus();
  await userEvent.keyboard('{Escape}');
  expect(details(root)).toEqual(covers ? ['Menu'] : ['Menu', 'Section']);
  expect(document.activeElement).toBe(find(root, '#outside'));
});

test('leaves Escape to an input method that is composing', () => {
  const root = mount(html);
  const event = new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, keyCode: 229, cancelable: true });
  addListeners(document, testSignal(), { keydown: (key) => closeOnEscape(key, find(root, 'section'), true) });
  document.dispatchEvent(event);
  expect(details(root)).toHaveLength(2);
  expect(event.defaultPrevented).toBe(false);
});
