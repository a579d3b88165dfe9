import { attachDismiss } from './dismiss.js';
import { focusableIn } from './focusable.js';

/**
 * The sign-in button: its list closes when the focus leaves, and when a change of status takes away
 * what has the focus, the focus moves to what stands in its place.
 *
 * @returns function that detaches it
 */
export function attachAccount(root: HTMLElement): () => void {
  const attached = new AbortController();
  const { signal } = attached;
  let item: Node | undefined;
  const onFocusIn = (event: FocusEvent) => {
    item = event.target as Node;
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget) item = undefined;
  };
  const changed = new MutationObserver(() => {
    if (!item || root.contains(item)) return;
    item = undefined;
    if (document.activeElement === document.body) focusableIn(root)[0]?.focus();
  });
  const detach = attachDismiss(root);
  root.addEventListener('focusin', onFocusIn, { signal });
  root.addEventListener('focusout', onFocusOut, { signal });
  changed.observe(root, { childList: true, subtree: true });
  return () => {
    attached.abort();
    detach();
    changed.disconnect();
  };
}
