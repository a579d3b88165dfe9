/** Calls `onChange` when elements are added to an element or removed from it, at any depth, until `signal` is aborted. */
export function observeChildren(element: Element, signal: AbortSignal, onChange: () => void): void {
  const observer = new MutationObserver(onChange);
  observer.observe(element, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
