import { expect, test } from 'vitest';
import { addListeners } from '../../src/dom/add-listeners.js';

test('calls listeners of several types until the signal is aborted', () => {
  const target = document.createElement('div');
  const seen: string[] = [];
  const controller = new AbortController();
  addListeners(target, controller.signal, { click: ({ type }) => seen.push(type), keydown: ({ type }) => seen.push(type) });
  target.dispatchEvent(new Event('click'));
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  controller.abort();
  target.dispatchEvent(new Event('click'));
  expect(seen).toEqual(['click', 'keydown']);
});

test('listens in the capture phase on request', () => {
  const outer = document.createElement('div');
  const inner = outer.appendChild(document.createElement('div'));
  const seen: string[] = [];
  const { signal } = new AbortController();
  addListeners(inner, signal, { toggle: () => seen.push('inner') });
  addListeners(outer, signal, { toggle: () => seen.push('captured') }, true);
  addListeners(outer, signal, { toggle: () => seen.push('bubbled') });
  inner.dispatchEvent(new Event('toggle'));
  expect(seen).toEqual(['captured', 'inner']);
});

// UI Events: `keyCode` is 229 while an input method handles the key; in Safari the last has no `isComposing`. Chrome's autofill sends a bare `Event`.
test.each([
  ['is composed', new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, keyCode: 229 })],
  ['ends a composition in Safari', new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229 })],
  ['has no key', new Event('keydown')],
])('calls no listener for a key that %s, in either phase', (_, event) => {
  const target = document.createElement('div');
  const seen: string[] = [];
  const { signal } = new AbortController();
  for (const capture of [true, false]) addListeners(target, signal, { keydown: ({ key }) => seen.push(key) }, capture);
  target.dispatchEvent(event);
  expect(seen).toEqual([]);
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(seen).toEqual(['Escape', 'Escape']);
});
