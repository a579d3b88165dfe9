import { barItems, isRendered, knowsPopovers } from './focusable.js';
import { listen } from './listen.js';
import { together } from './together.js';

/**
 * When a resize hides the item that has the focus, the focus moves to the button of its group,
 * or to the first item of the bar: it is never lost. A pop-up whose button the resize has hidden closes,
 * for its commands stand in the bar again.
 *
 * @returns function that detaches it
 */
export function attachKeepFocus(root: HTMLElement): () => void {
  if (!window.ResizeObserver) return () => {};
  let item: HTMLElement | undefined;
  const onFocusIn = (event: FocusEvent) => {
    item = event.target as HTMLElement;
  };
  const onFocusOut = (event: FocusEvent) => {
    // A browser that takes the focus from a hidden item names no successor, and the item is gone already.
    if (event.relatedTarget || (item && isRendered(item))) item = undefined;
  };
  const resized = new ResizeObserver(() => {
    closeOrphans(root);
    if (!item || isRendered(item)) return;
    const group = item.closest('[role="group"]');
    const items = barItems(root);
    item = undefined;
    (items.find((other) => group?.contains(other)) ?? items[0])?.focus();
  });
  resized.observe(root);
  return together([listen(root, { focusin: onFocusIn, focusout: onFocusOut }), () => resized.disconnect()]);
}

function closeOrphans(root: HTMLElement): void {
  if (!knowsPopovers()) return;
  for (const popup of root.querySelectorAll<HTMLElement>(':popover-open')) {
    const button = root.querySelector(`[popovertarget="${CSS.escape(popup.id)}"]`);
    if (button && isRendered(button)) continue;
    const active = document.activeElement as HTMLElement | null;
    popup.hidePopover();
    if (popup.contains(active)) active?.focus();
  }
}
