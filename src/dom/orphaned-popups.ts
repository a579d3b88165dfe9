import { activeElementOf, isRendered, openPopupsIn } from './focusable.js';

/**
 * Closes open pop-ups whose button is hidden, as by a resize, because their items are then laid out in the bar. The focus does not move.
 */
export function closeOrphanedPopups(root: HTMLElement): void {
  for (const popup of openPopupsIn(root)) {
    const button = popup.previousElementSibling;
    if (button && isRendered(button)) continue;
    const active = activeElementOf(root);
    popup.hidePopover();
    active?.focus();
  }
}
