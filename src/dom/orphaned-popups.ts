import { isRendered, openPopupsIn } from './focusable.js';
import { observeLayout } from './observe-layout.js';

/**
 * Closes an open pop-up when a resize has hidden its button, because its items then stand in the bar. The focus stays where it is.
 *
 * @returns cleanup function
 */
export function attachOrphanedPopups(root: HTMLElement): () => void {
  return observeLayout(root, () => {
    for (const popup of openPopupsIn(root)) {
      const button = root.querySelector(`[popovertarget="${CSS.escape(popup.id)}"]`);
      if (button && isRendered(button)) continue;
      const active = document.activeElement as HTMLElement | null;
      popup.hidePopover();
      if (popup.contains(active)) active?.focus();
    }
  });
}
