/**
 * Tells when a change of the page takes away what has the focus in an element, so that it can go to what stands in its place.
 *
 * @param rescue called once for each loss
 * @returns function that detaches it
 */
export function attachLostFocus(root: HTMLElement, rescue: () => void): () => void {
  const attached = new AbortController();
  const { signal } = attached;
  let item: Element | undefined;
  const onFocusIn = (event: FocusEvent) => {
    item = event.target as Element;
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget) item = undefined;
    // Whoever left by themselves has lost nothing; what was taken away is gone by then, and has been seen to.
    else
      setTimeout(() => {
        if (item?.isConnected) item = undefined;
      });
  };
  const changed = new MutationObserver(() => {
    if (!item || root.contains(item)) return;
    item = undefined;
    if (document.activeElement === document.body) rescue();
  });
  root.addEventListener('focusin', onFocusIn, { signal });
  root.addEventListener('focusout', onFocusOut, { signal });
  changed.observe(root, { childList: true, subtree: true });
  return () => {
    attached.abort();
    changed.disconnect();
  };
}
