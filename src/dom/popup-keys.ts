import { addListeners } from './add-listeners.js';
import { focusableIn, focusItem, openPopupOf, supportsPopover } from './focusable.js';
import { isModified } from './is-modified.js';

/**
 * Down goes into the pop-up of a button, opening it, and Up to its end; inside, both walk through it, after the last item comes the
 * first, and Home and End go to its ends (ARIA APG, Menu Button pattern). Space presses links too. Escape closes a pop-up natively;
 * so does leaving it. In a pop-up within a pop-up, Down and Up belong to the outer one: there, Enter opens.
 *
 * @param links which links Space presses, as it presses buttons
 * @returns cleanup function
 */
export function attachPopupKeys(root: HTMLElement, links: string): () => void {
  if (!supportsPopover()) return () => {};
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isModified(event)) return;
    const target = event.target as HTMLElement;
    if (event.key === ' ' && target.matches(links)) {
      event.preventDefault();
      target.click();
    }
    const around = openPopupOf(target);
    const opens = !around && target.closest('button[popovertarget]')?.getAttribute('popovertarget');
    const popup = opens ? document.getElementById(opens) : around;
    if (!popup || !root.contains(popup)) return;
    const at = opens ? -1 : focusableIn(popup).indexOf(target);
    const to = { ArrowDown: at + 1, ArrowUp: opens ? -1 : at - 1, ...(!opens && { Home: 0, End: -1 }) }[event.key];
    if (to === undefined) return;
    popup.showPopover();
    focusItem(event, focusableIn(popup), to);
  };
  const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    // From the inside out; a pop-up that is closing already may still match `:popover-open`.
    let at = relatedTarget && (target as Element | null);
    while (at) {
      const popup = openPopupOf(at);
      at = popup?.parentElement ?? null;
      if (at?.contains(relatedTarget as Node)) return;
      popup?.hidePopover();
    }
  };
  return addListeners(root, { keydown: onKeyDown, focusout: onFocusOut });
}
