import { attachArrowKeys, barItems } from './arrow-keys.js';
import { isRendered } from './visible.js';

/**
 * One tab stop for a whole bar: Tab enters it at the item used last and leaves it again,
 * arrow keys walk inside (ARIA APG, Toolbar pattern). Where the browser knows `focusgroup`, it does this itself.
 * When a resize hides the item with the focus, the focus moves to the button of its group.
 *
 * @returns function that detaches it and gives every item its own tab stop back
 */
export function attachRovingFocus(root: HTMLElement): () => void {
  if ('focusgroup' in HTMLElement.prototype) return () => {};
  let stop: HTMLElement | undefined;

  const refresh = () => {
    const items = barItems(root);
    if (!stop || !items.includes(stop)) {
      const hidden = stop;
      const hadFocus = hidden !== undefined && hidden === document.activeElement;
      const group = hidden?.closest('[role="group"]');
      stop = items.find((item) => group?.contains(item)) ?? items[0];
      if (hadFocus && !isRendered(hidden)) stop?.focus();
    }
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
  };

  const onFocusIn = (event: FocusEvent) => {
    if (!barItems(root).includes(event.target as HTMLElement)) return;
    stop = event.target as HTMLElement;
    refresh();
  };

  const detachKeys = attachArrowKeys(root);
  root.addEventListener('focusin', onFocusIn);
  // A pop-up that opens or closes changes which items there are.
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
