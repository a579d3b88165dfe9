import { focusableIn, knowsPopovers, openPopupOf } from './focusable.js';
import { isModified } from './is-modified.js';
import { listen } from './listen.js';

/**
 * Space presses what is a link, too. Down goes into the pop-up of a button, opening it, and Up to its end; inside, both walk
 * through it, from the last item on to the first, and Home and End go to its ends (ARIA APG, Menu Button pattern). Escape closes it natively; so does leaving it.
 * In a pop-up within a pop-up, Down and Up belong to the one around: there, Enter opens.
 *
 * @returns function that detaches it
 */
export function attachPopupKeys(root: HTMLElement): () => void {
  if (!knowsPopovers()) return () => {};
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isModified(event)) return;
    const target = event.target as HTMLElement;
    if (event.key === ' ' && target.matches('a.pr-ribbon-command')) {
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
    event.preventDefault();
    popup.showPopover();
    const items = focusableIn(popup);
    items.at(to % items.length)?.focus();
  };
  const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    // From the inside out; a pop-up that is being closed already may still say that it is open.
    let at = relatedTarget && (target as Element | null);
    while (at) {
      const popup = openPopupOf(at);
      at = popup?.parentElement ?? null;
      if (at?.contains(relatedTarget as Node)) return;
      popup?.hidePopover();
    }
  };
  return listen(root, { keydown: onKeyDown, focusout: onFocusOut });
}
