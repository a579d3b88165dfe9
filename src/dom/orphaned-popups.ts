import { isRendered, openPopupsIn } from './focusable.js';
import { observeLayout } from './observe-layout.js';

/**
 * Closes an open pop-up when a resize has hidden the button before it, because its items then stand in the bar. The focus stays where it is.
 */
export function attachOrphanedPopups(root: HTMLElement, signal: AbortSignal): void {
  observeLayout(root, signal, () => {
    for (const popup of openPopupsIn(root)) {
      const button = popup.previousElementSibling;
      if (button && isRendered(button)) continue;
      const active = document.activeElement as HTMLElement | null;
      popup.hidePopover();
      active?.focus();
    }
  });
}
