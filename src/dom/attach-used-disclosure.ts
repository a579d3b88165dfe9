import { attachDisclosure } from './attach-disclosure.js';
import { isFocusable } from './focusable.js';

/**
 * `attachDisclosure` for a component that has been used already. If what had the focus then has been removed while this was loaded, as by
 * the end of a session, or hidden, as by zooming in, the focus moves to what replaces it.
 *
 * @param focused what had the focus last
 */
export function attachUsedDisclosure(root: HTMLElement, signal: AbortSignal, focused: EventTarget | null | undefined): void {
  attachDisclosure(root, signal);
  // What is removed dispatches no events to `root`.
  if (focused && !isFocusable(focused as Element)) {
    root.dispatchEvent(Object.defineProperty(new FocusEvent('focusin'), 'target', { value: focused }));
  }
}
