import { addListeners } from './add-listeners.js';
import { isRendered, openPopupsIn } from './focusable.js';

/** Closes every disclosure and pop-up in an element. */
export function closeAll(root: Element): void {
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details[open]')) details.open = false;
  for (const popup of openPopupsIn(root)) popup.hidePopover();
}

/**
 * Closes what is open in `root` when the focus or a press lands outside, and `details` on Escape too, the last first.
 * If the focus was in it, it goes back to the `summary`. (A `popover` closes on Escape by itself.)
 *
 * @param covers whether what is open covers the page. What stands in its flow stays open on a press outside, because
 * closing it would move what is pressed, and on an Escape outside.
 */
export function attachDismiss(root: HTMLElement, signal: AbortSignal, covers = () => true): void {
  const isInside = (event: Event) => root.contains(event.target as Node);
  const onOutside = (event: Event) => {
    if (!isInside(event) && covers()) closeAll(root);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !(isInside(event) || covers())) return;
    const details = [...root.querySelectorAll<HTMLDetailsElement>('details[open]')].filter(isRendered).at(-1);
    if (!details) return;
    event.preventDefault();
    details.open = false;
    if (isInside(event)) details.querySelector('summary')?.focus();
  };
  addListeners(document, signal, { pointerdown: onOutside, focusin: onOutside, keydown: onKeyDown });
}
