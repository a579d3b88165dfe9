import { addListeners } from './add-listeners.js';
import { focusableIn, focusItem, openPopupOf } from './focusable.js';
import { isModified } from './is-modified.js';

/**
 * On a button, Down opens its pop-up and moves the focus to the first item, Up to the last; inside, both move and wrap around, and Home and
 * End move to the ends (ARIA APG, Menu Button pattern). Space also activates links. For a button inside
 * a pop-up, Down and Up move in the outer pop-up, and Enter opens. Escape closes a pop-up natively.
 */
export function attachPopupKeys(root: HTMLElement, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isModified(event)) return;
    const target = event.target as HTMLElement;
    if (event.key === ' ' && target.matches('a')) {
      event.preventDefault();
      if (!event.repeat) target.click();
    }
    const around = openPopupOf(target);
    const popup = around ?? (target.closest('button')?.popoverTargetElement as HTMLElement | null | undefined);
    if (!popup || !root.contains(popup)) return;
    // -1 for the button, so that Down moves to the first item.
    const at = focusableIn(popup).indexOf(target);
    const to = { ArrowDown: at + 1, ArrowUp: around ? at - 1 : -1, ...(around && { Home: 0, End: -1 }) }[event.key];
    if (to === undefined) return;
    popup.showPopover();
    focusItem(event, focusableIn(popup), to);
  };
  addListeners(root, signal, { keydown: onKeyDown });
}
