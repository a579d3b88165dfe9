import { expect, test } from 'vitest';
import { addListeners } from '../../src/dom/add-listeners.js';

test('calls listeners of several types until the signal is aborted', () => {
  const target = document.createElement('div');
  const seen: string[] = [];
  const controller = new AbortController();
  addListeners(target, controller.signal, { click: ({ type }) => seen.push(type), keydown: ({ type }) => seen.push(type) });
  target.dispatchEvent(new Event('click'));
  target.dispatchEvent(new Event('keydown'));
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
