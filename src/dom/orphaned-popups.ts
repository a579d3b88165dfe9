import { activeElementOf, isRendered, openPopupsIn } from './focusable.js';
import { observeLayout } from './observe-layout.js';

/**
 * Closes an open pop-up when a resize hides its button, because its items are then laid out in the bar. The focus does not move.
 */
export function attachOrphanedPopups(root: HTMLElement, signal: AbortSignal): void {
  observeLayout(root, signal, () => {
    for (const popup of openPopupsIn(root)) {
      const button = popup.previousElementSibling;
      if (button && isRendered(button)) continue;
      const active = activeElementOf(root);
      popup.hidePopover();
      active?.focus();
    }
  });
}
