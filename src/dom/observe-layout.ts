/**
 * Calls `onChange` when elements are added to an element or removed from it, at any depth, when one of the named attributes changes inside
 * it, and when its size changes, which may hide or show some elements, until `signal` is aborted.
 */
export function observeLayout(element: Element, signal: AbortSignal, onChange: () => void, attributeFilter?: string[]): void {
  const changes = new MutationObserver(onChange);
  changes.observe(element, { childList: true, subtree: true, attributeFilter } as MutationObserverInit);
  // jsdom has no ResizeObserver.
  const sizes = window.ResizeObserver && new ResizeObserver(onChange);
  sizes?.observe(element);
  signal.addEventListener('abort', () => {
    changes.disconnect();
    sizes?.disconnect();
  });
}
