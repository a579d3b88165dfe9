/**
 * Calls `onChange` when elements are added to an element or removed from it.
 *
 * @returns function that stops observing
 */
export function observeChildren(element: Element, onChange: () => void, subtree = true): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(element, { childList: true, subtree });
  return () => observer.disconnect();
}
