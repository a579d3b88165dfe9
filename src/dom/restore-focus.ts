import { addListeners } from './add-listeners.js';
import { activeElementOf, focusableIn, isFocusable, nearest } from './focusable.js';

/**
 * When a change removes, hides or disables the focused element, moves the focus to another element of its `role="group"`, or to the
 * element now at its position. If that goes as well and the first is back, the focus returns to it. When a dialog closes that was
 * opened from a pop-up, which closed as it opened, the focus goes to the button of the pop-up.
 *
 * @param selector matches the elements that may receive the focus; by default all focusable elements
 * @param first matches those that receive it wherever it was
 * @returns what to call after a change
 */
export function attachRestoreFocus(root: HTMLElement, signal: AbortSignal, selector?: string, first?: string): () => void {
  let item: HTMLElement | undefined;
  let at = 0;
  /** What the reader has chosen, and what the focus was moved to instead. */
  let chosen: HTMLElement | undefined;
  let substitute: HTMLElement | undefined;
  const remember = (element: HTMLElement) => {
    item = element;
    if (item !== substitute) chosen = item;
    at = focusableIn(root, selector).indexOf(item);
  };
  const active = activeElementOf(root);
  if (root.contains(active)) remember(active as HTMLElement);
  const onFocusOut = () =>
    setTimeout(() => {
      // If the element could have the focus, the reader has left it; otherwise a change explains the loss.
      if (item && item !== activeElementOf(root) && isFocusable(item)) item = undefined;
    });
  addListeners(root, signal, { focusin: ({ target }) => remember(target as HTMLElement), focusout: onFocusOut });
  const restore = () => {
    if (!item || isFocusable(item)) return;
    const active = activeElementOf(root);
    item = undefined;
    // Browsers may keep the focus for a while on an element that cannot have it any more.
    if (active?.matches(':not(body)') && isFocusable(active)) return;
    const items = focusableIn(root, selector);
    const button = chosen?.closest('[popover]')?.previousElementSibling;
    substitute =
      items.find((other) => other === chosen || other === button || (first && other.matches(first))) ??
      nearest(items, chosen) ??
      items[at] ??
      items.at(-1);
    substitute?.focus();
  };
  addListeners(root.ownerDocument, signal, { close: restore }, true);
  return restore;
}
