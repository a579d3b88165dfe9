import { expect, test } from 'vitest';
import { addListeners } from '../../src/dom/add-listeners.js';
import { holdEvent, releaseEvent } from '../../src/dom/held-events.js';
import { find, mount } from '../support/dom.js';

/** Listeners on a button, on the roots that contain it and on the document; the event is held for both roots. */
function press(release: (event: Event, outer: HTMLElement, inner: HTMLElement) => void): string[] {
  const outer = find(mount('<div id="outer"><div id="inner"><button></button></div></div>'), 'div');
  const inner = find(outer, 'div');
  const seen: string[] = [];
  const controller = new AbortController();
  for (const target of [find(inner, 'button'), inner, outer])
    addListeners(target, controller.signal, { click: () => seen.push(target.id || target.localName) });
  addListeners(document, controller.signal, { click: () => seen.push('document') });
  const event = new Event('click', { bubbles: true });
  for (const root of [outer, inner]) root.addEventListener('click', () => holdEvent(event, root), { capture: true });
  find(inner, 'button').dispatchEvent(event);
  release(event, outer, inner);
  controller.abort();
  return seen;
}

test('holds the listeners inside a root until the event is released there, root by root', () => {
  expect(press(() => {})).toEqual(['document']);
  expect(press((event, _, inner) => releaseEvent(event, inner))).toEqual(['document', 'button', 'inner']);
  expect(
    press((event, outer, inner) => {
      releaseEvent(event, inner);
      releaseEvent(event, outer);
    }),
  ).toEqual(['document', 'button', 'inner', 'outer']);
});

test('does nothing for an event that was never held', () => {
  expect(() => releaseEvent(new Event('click'), document)).not.toThrow();
});
