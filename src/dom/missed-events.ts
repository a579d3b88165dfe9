import { type AddListeners, addListeners, type Listeners } from './add-listeners.js';

/**
 * Attaches a behaviour late: runs its listeners for the events that they missed. Nobody else sees these events again.
 * Leaves out what a later click in the component has overtaken, and keys after which the reader has moved the focus.
 *
 * @param missed in the order in which they happened
 * @param attach attaches the behaviour, and adds its listeners with the given function
 */
export function attachLate(missed: readonly Event[], attach: (add: AddListeners) => void): void {
  const all: Listeners[] = [];
  attach((target, signal, listeners) => {
    all.push(listeners);
    addListeners(target, signal, listeners);
  });
  const last = (type: string) => missed.findLastIndex((event) => event.type === type);
  const clicked = last('click');
  const moved = last('focusin');
  missed.forEach((event, at) => {
    const { key, type } = event as KeyboardEvent;
    if (at < clicked || (at < moved && key && key !== 'Escape')) return;
    if (key === 'Enter') (document.activeElement as HTMLElement).click();
    const again = key ? pressAgain(event as KeyboardEvent) : event;
    for (const listeners of all as Record<string, EventListener>[]) listeners[type]?.(again);
  });
}

/** The same key, not yet handled, on the element that has the focus now. */
const pressAgain = (event: KeyboardEvent) =>
  Object.defineProperty(new KeyboardEvent(event.type, event), 'target', { value: document.activeElement });
