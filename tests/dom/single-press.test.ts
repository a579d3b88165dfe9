import { expect, onTestFinished, test, vi } from 'vitest';
import { attachSinglePress } from '../../src/dom/single-press.js';
import { find, mount, testSignal } from '../support/dom.js';

const html = '<section><form action="/out"><button type="submit">Out</button></form><a href="#in">In</a><a href="#id">Id</a></section>';

/** The clicks that are left to the browser. */
function press(root: HTMLElement, ...controls: (string | [selector: string, init: MouseEventInit])[]) {
  return controls.filter((control) => {
    const [selector, init] = typeof control === 'string' ? [control] : control;
    return find(root, selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
  });
}

function setUp(): HTMLElement {
  const page = mount(html);
  attachSinglePress(find(page, 'section'), testSignal());
  return page;
}

test('a double click counts once', () => {
  const root = setUp();
  expect(press(root, 'a', 'a', 'a')).toHaveLength(1);
});

test('another link counts', () => {
  const root = setUp();
  expect(press(root, 'a', '[href="#id"]')).toHaveLength(2);
});

test('a press long after counts again: the request may have failed', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const root = setUp();
  press(root, 'a');
  vi.advanceTimersByTime(60_000);
  expect(press(root, 'a')).toHaveLength(1);
});

test('a press counts again when the page is shown again', () => {
  const root = setUp();
  press(root, 'a');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(press(root, 'a')).toHaveLength(1);
});

test('presses that open a new tab all count', () => {
  const root = setUp();
  expect(press(root, ['a', { ctrlKey: true }], ['a', { metaKey: true }], 'a')).toHaveLength(3);
});

test('a form is sent once, also that of the whole page, and its handlers hear every press', () => {
  const root = setUp();
  const heard: boolean[] = [];
  const form = find<HTMLFormElement>(root, 'form');
  const button = find<HTMLButtonElement>(root, 'button');
  form.addEventListener('submit', () => heard.push(true));
  const send = () => form.dispatchEvent(new SubmitEvent('submit', { submitter: button, bubbles: true, cancelable: true }));
  expect([send(), send()]).toEqual([true, false]);
  expect(heard).toHaveLength(2);
});

test('ignores clicks that scripts dispatch on the document', () => {
  setUp();
  const errors = vi.fn();
  window.addEventListener('error', errors);
  document.dispatchEvent(new Event('click'));
  window.removeEventListener('error', errors);
  expect(errors).not.toHaveBeenCalled();
});
