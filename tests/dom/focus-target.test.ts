import { expect, test, vi } from 'vitest';
import { pageChange } from '../../src/dom/dismiss.js';
import { focusTarget, resetFocus } from '../../src/dom/focus-target.js';
import { find, mount } from '../support/dom.js';

test('gives an element a tabindex until the focus leaves', () => {
  const target = find(mount('<p>Text</p>'), 'p');
  focusTarget(target, 'always');
  expect(target).toHaveFocus();
  expect(target).toHaveAttribute('data-pr-skip-target', 'always');
  target.blur();
  expect(target.attributes).toHaveLength(0);
});

test.each(['<button></button>', '<p tabindex="-1"></p>', '<p tabindex="0"></p>'])('leaves the tabindex of %s alone', (html) => {
  const root = mount(html);
  const target = find(root, '*');
  focusTarget(target);
  expect(target).toHaveFocus();
  expect(root.innerHTML).toBe(html);
  target.blur();
  expect(root.innerHTML).toBe(html);
});

test.each([
  ['<h1>Site</h1><main><h1 id="it">Page</h1></main>'],
  ['<main><p>Text</p></main>', 'main'],
  ['<h1 id="it">Page</h1>'],
  ['<div role="main" id="it"></div>'],
])('resetFocus focuses the heading or the main element of %s', (html, selector = '#it') => {
  const root = mount(html);
  resetFocus(root);
  expect(find(root, selector)).toHaveFocus();
});

test('keeps the focus for the return when the reader leaves the window', () => {
  const target = find(mount('<p>Text</p>'), 'p');
  focusTarget(target, 'always');
  // Browsers send this event when the window loses the focus, which the element keeps.
  target.dispatchEvent(new FocusEvent('blur'));
  expect(target).toHaveAttribute('tabindex', '-1');
  expect(target).toHaveAttribute('data-pr-skip-target', 'always');
  target.blur();
  expect(target.attributes).toHaveLength(0);
});

test('resetFocus tells the components around it that the page has changed', () => {
  const root = mount('<h1>Page</h1>');
  const onChange = vi.fn();
  window.addEventListener(pageChange, onChange, { once: true });
  resetFocus(root);
  expect(onChange).toHaveBeenCalledOnce();
});
