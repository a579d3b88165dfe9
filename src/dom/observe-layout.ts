/**
 * Calls `onChange` when elements are added to an element or removed from it, at any depth, when one of the named attributes changes inside
 * it, and when its size changes, which may hide or show some elements, until `signal` is aborted.
 */
export function observeLayout(element: Element, signal: AbortSignal, onChange: () => void, attributeFilter?: string[]): void {
  const changes = new MutationObserver(onChange);
  // In a frame, that of this window would be too early: it would report the sizes before the frame is laid out. jsdom has none.
  const Sizes = (element.ownerDocument.defaultView as Window & typeof globalThis).ResizeObserver;
  const sizes = Sizes && new Sizes(onChange);
  sizes?.observe(element);
  changes.observe(element, { childList: true, subtree: true, attributeFilter } as MutationObserverInit);
  signal.addEventListener('abort', () => {
    changes.disconnect();
    sizes?.disconnect();
  });
}
