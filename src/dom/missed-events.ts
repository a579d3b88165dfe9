import { type AddListeners, addListeners, type Listeners } from './add-listeners.js';
import { activeElementOf } from './focusable.js';

/**
 * Attaches a behaviour late: runs its listeners for the events that they missed. Nobody else sees these events again.
 * Leaves out what a later click in `root` has overtaken, and keys after which the reader has moved the focus.
 *
 * @param missed in the order in which they happened
 * @param attach attaches the behaviour, and adds its listeners with the given function
 */
export function attachLate(root: HTMLElement, missed: readonly Event[], attach: (add: AddListeners) => void): void {
  const all: [EventTarget, Listeners][] = [];
  attach((target, signal, listeners, capture) => {
    all.push([target, listeners]);
    addListeners(target, signal, listeners, capture);
  });
  const clicked = missed.findLastIndex((event) => event.type === 'click' && event.composedPath().includes(root));
  const moved = missed.findLastIndex(({ type }) => type === 'focusin');
  missed.forEach((event, at) => {
    const { key, type } = event as KeyboardEvent;
    const path = event.composedPath();
    const active = key ? activeElementOf(path[0] as Node) : null;
    if (at < clicked || (at < moved && key && key !== 'Escape')) return;
    if (key === 'Enter') active?.click();
    // The same key, not yet handled, on the element that has the focus now.
    const again = key ? Object.defineProperty(new KeyboardEvent(type, event), 'target', { value: active }) : event;
    for (const [target, listeners] of all as [EventTarget, Record<string, EventListener>][])
      if (path.includes(target)) listeners[type]?.(again);
  });
}
