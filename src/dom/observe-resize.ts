/**
 * Calls `onResize` when the size of an element changes, and once at the start. Does nothing in browsers and test DOMs that have no
 * `ResizeObserver`.
 *
 * @returns function that stops observing
 */
export function observeResize(element: Element, onResize: () => void): () => void {
  const observer = window.ResizeObserver && new ResizeObserver(onResize);
  observer?.observe(element);
  return () => observer?.disconnect();
}
