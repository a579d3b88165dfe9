import { attachArrowKeys, barItems } from './arrow-keys.js';

/** Whether the browser walks a `focusgroup` by itself. */
const native = () => 'focusGroup' in HTMLElement.prototype || 'focusgroup' in HTMLElement.prototype;

/**
 * One tab stop for a whole bar: Tab enters it at the item used last and leaves it again,
 * arrow keys walk inside (ARIA APG, Toolbar pattern). Does nothing where the browser knows `focusgroup`.
 *
 * @returns function that detaches it and gives every item its own tab stop back
 */
export function attachRovingFocus(root: HTMLElement): () => void {
  if (native()) return () => {};
  let stop: HTMLElement | undefined;

  const refresh = () => {
    const items = barItems(root);
    if (!stop || !items.includes(stop)) {
      const group = stop?.closest('[role="group"]');
      stop = items.find((item) => group?.contains(item)) ?? items[0];
    }
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
  };
  const onFocusIn = (event: FocusEvent) => {
    stop = event.target as HTMLElement;
    refresh();
  };

  const detachKeys = attachArrowKeys(root);
  root.addEventListener('focusin', onFocusIn);
  // A pop-up that opens or closes changes which items there are; so do a resize and new commands.
  root.addEventListener('toggle', refresh, true);
  const resized = typeof ResizeObserver === 'function' ? new ResizeObserver(refresh) : undefined;
  resized?.observe(root);
  const changed = new MutationObserver(refresh);
  changed.observe(root, { childList: true, subtree: true });
  refresh();

  return () => {
    detachKeys();
    root.removeEventListener('focusin', onFocusIn);
    root.removeEventListener('toggle', refresh, true);
    resized?.disconnect();
    changed.disconnect();
    for (const item of root.querySelectorAll('[tabindex]')) item.removeAttribute('tabindex');
  };
}
