/**
 * Calls `onChange` when elements are added to an element or removed from it, and when its size changes, which may hide or show some,
 * until `signal` is aborted.
 */
export function observeLayout(element: Element, signal: AbortSignal, onChange: () => void): void {
  // jsdom has no ResizeObserver.
  const sizes = window.ResizeObserver && new ResizeObserver(onChange);
  sizes?.observe(element);
  const children = new MutationObserver(onChange);
  children.observe(element, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    sizes?.disconnect();
    children.disconnect();
  });
}
