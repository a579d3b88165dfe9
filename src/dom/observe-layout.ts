/**
 * Calls `onChange` when elements are added to an element or removed from it, and when its size changes, which may hide or show some.
 *
 * @returns function that stops observing
 */
export function observeLayout(element: Element, onChange: () => void): () => void {
  // jsdom has none.
  const sizes = window.ResizeObserver && new ResizeObserver(onChange);
  sizes?.observe(element);
  const children = new MutationObserver(onChange);
  children.observe(element, { childList: true, subtree: true });
  return () => {
    sizes?.disconnect();
    children.disconnect();
  };
}
