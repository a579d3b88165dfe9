import { addListeners } from './add-listeners.js';
import { focusableIn, focusItem, openPopupOf, openPopupsIn } from './focusable.js';
import { isModified } from './is-modified.js';

/**
 * Down goes into the pop-up of a button, opening it, and Up to its end; inside, both walk through it, after the last item comes the
 * first, and Home and End go to its ends (ARIA APG, Menu Button pattern). Space presses links too. Escape closes a pop-up natively;
 * leaving it for anything but its button closes it, too. In a pop-up within a pop-up, Down and Up belong to the outer one: there, Enter opens.
 */
export function attachPopupKeys(root: HTMLElement, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isModified(event)) return;
    const target = event.target as HTMLElement;
    if (event.key === ' ' && target.matches('a')) {
      event.preventDefault();
      target.click();
    }
    const around = openPopupOf(target);
    const popup = around ?? (target.closest('button')?.popoverTargetElement as HTMLElement | null | undefined);
    if (!popup || !root.contains(popup)) return;
    // The button stands before the first item.
    const at = focusableIn(popup).indexOf(target);
    const to = { ArrowDown: at + 1, ArrowUp: around ? at - 1 : -1, ...(around && { Home: 0, End: -1 }) }[event.key];
    if (to === undefined) return;
    popup.showPopover();
    focusItem(event, focusableIn(popup), to);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!relatedTarget) return;
    for (const popup of openPopupsIn(root)) if (!popup.parentElement?.contains(relatedTarget as Node)) popup.hidePopover();
  };
  addListeners(root, signal, { keydown: onKeyDown, focusout: onFocusOut });
}
