import { observeChildren } from './observe-children.js';

/**
 * Calls `onChange` when elements are added to an element or removed from it, when one of the named attributes changes inside it, and
 * when its size changes, which may hide or show some elements, until `signal` is aborted.
 */
export function observeLayout(element: Element, signal: AbortSignal, onChange: () => void, attributeFilter?: string[]): void {
  // jsdom has no ResizeObserver.
  const sizes = window.ResizeObserver && new ResizeObserver(onChange);
  sizes?.observe(element);
  signal.addEventListener('abort', () => sizes?.disconnect());
  observeChildren(element, signal, onChange, attributeFilter);
}
