import { focusableIn } from './focusable.js';
import { listen } from './listen.js';
import { together } from './together.js';

/**
 * When a change of the page takes away what has the focus in an element, the focus goes to what stands in its place.
 *
 * @param selector what may take its place; by default all that can have the focus
 * @returns function that detaches it
 */
export function attachLostFocus(root: HTMLElement, selector?: string): () => void {
  let item: HTMLElement | undefined;
  let at = 0;
  const items = () => focusableIn(root, selector);
  const onFocusIn = (event: FocusEvent) => {
    item = event.target as HTMLElement;
    at = items().indexOf(item);
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget) item = undefined;
    // If the element is still on the page, the reader has left it; if not, it has been seen to already.
    else
      setTimeout(() => {
        if (item?.isConnected) item = undefined;
      });
  };
  const changed = new MutationObserver(() => {
    if (!item || root.contains(item)) return;
    item = undefined;
    if (document.activeElement === document.body) (items()[at] ?? items().at(-1))?.focus();
  });
  changed.observe(root, { childList: true, subtree: true });
  return together([listen(root, { focusin: onFocusIn, focusout: onFocusOut }), () => changed.disconnect()]);
}
