import { expect, test } from 'vitest';
import { attachFragmentFocus } from '../../src/dom/fragment-focus.js';
import { find, mount, testSignal } from '../support/dom.js';

const link = (href: string, id: string) => {
  const root = mount(`<nav><a><b>Go</b></a></nav><p></p>`);
  find(root, 'a').setAttribute('href', href);
  find(root, 'p').id = id;
  attachFragmentFocus(find(root, 'nav'), testSignal());
  return { press: (init?: MouseEventInit) => find(root, 'b').dispatchEvent(new MouseEvent('click', { bubbles: true, ...init })), root };
};

test.each([
  ['#target', 'target'],
  ['#%C3%BCber', 'über'],
  ['#über', 'über'],
  ['#100%', '100%'],
  [`${location.href.split('#')[0]}#target`, 'target'],
])('moves the focus from %s to %s', (href, id) => {
  const { press, root } = link(href, id);
  press();
  expect(find(root, 'p')).toHaveFocus();
});

test('leaves other pages, modified clicks and missing targets to the browser', () => {
  const other = link('/other#target', 'target');
  other.press();
  expect(document.body).toHaveFocus();
  const same = link('#target-2', 'target-2');
  same.press({ ctrlKey: true });
  expect(document.body).toHaveFocus();
  expect(() => link('#', 'x').press()).not.toThrow();
});

test('finds a target in its own shadow root first, and in the document', () => {
  const root = mount('<div></div><p id="both">Outside</p><p id="outside"></p>');
  const shadow = find(root, 'div').attachShadow({ mode: 'open' });
  shadow.innerHTML = '<nav><a href="#both">Both</a><a href="#outside">Outside</a></nav><p id="both">Inside</p>';
  attachFragmentFocus(find(shadow, 'nav'), testSignal());
  find(shadow, 'a').click();
  expect(shadow.activeElement).toBe(find(shadow, 'p'));
  find(shadow, 'a + a').click();
  expect(document.activeElement).toBe(find(root, '#outside'));
});
