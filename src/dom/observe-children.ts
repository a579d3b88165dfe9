/**
 * Calls `onChange` when elements are added to an element or removed from it, at any depth, until `signal` is aborted.
 *
 * @param attributeFilter names of attributes whose changes matter as well
 */
export function observeChildren(element: Element, signal: AbortSignal, onChange: () => void, attributeFilter: string[] = []): void {
  const observer = new MutationObserver(onChange);
  observer.observe(element, { childList: true, subtree: true, attributeFilter });
  signal.addEventListener('abort', () => observer.disconnect());
}
