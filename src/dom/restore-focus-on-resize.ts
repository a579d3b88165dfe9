import { addListeners } from './add-listeners.js';
import { combineCleanups } from './combine-cleanups.js';
import { barItems, isRendered, openPopupsIn } from './focusable.js';
import { observeResize } from './observe-resize.js';

/**
 * When a resize hides the item that has the focus, the focus moves to another item of its `role="group"`, or to the first item of
 * the bar. A pop-up whose button the resize has hidden closes, because its items stand in the bar again.
 *
 * @returns cleanup function
 */
export function attachRestoreFocusOnResize(root: HTMLElement): () => void {
  let item: HTMLElement | undefined;
  const onFocusIn = (event: FocusEvent) => {
    item = event.target as HTMLElement;
  };
  const onFocusOut = (event: FocusEvent) => {
    // A browser that takes the focus from a hidden item names no successor, and the item is not rendered any more.
    if (event.relatedTarget || (item && isRendered(item))) item = undefined;
  };
  const onResize = () => {
    closeWithoutButton(root);
    if (!item || isRendered(item)) return;
    const group = item.closest('[role="group"]');
    const items = barItems(root);
    item = undefined;
    (items.find((other) => group?.contains(other)) ?? items[0])?.focus();
  };
  return combineCleanups([addListeners(root, { focusin: onFocusIn, focusout: onFocusOut }), observeResize(root, onResize)]);
}

function closeWithoutButton(root: HTMLElement): void {
  for (const popup of openPopupsIn(root)) {
    const button = root.querySelector(`[popovertarget="${CSS.escape(popup.id)}"]`);
    if (button && isRendered(button)) continue;
    const active = document.activeElement as HTMLElement | null;
    popup.hidePopover();
    if (popup.contains(active)) active?.focus();
  }
}
