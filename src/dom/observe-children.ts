/**
 * Calls `onChange` when elements are added to an element or removed from it, at any depth.
 *
 * @returns function that stops observing
 */
export function observeChildren(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(element, { childList: true, subtree: true });
  return () => observer.disconnect();
}
