import type { Listeners } from './add-listeners.js';
import { focusableIn, openPopupsIn } from './focusable.js';

/** Closes every disclosure and pop-up in an element. */
export function closeAll(root: Element): void {
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details[open]')) details.open = false;
  for (const popup of openPopupsIn(root)) popup.hidePopover();
}

/**
 * Listeners for the document that close disclosures and pop-ups in `root` when focus moves or a press lands outside, and `details` also
 * on Escape, the last one first.
 * If the focus was inside, it moves to the `summary`. (The browser closes a `popover` on Escape.)
 *
 * @param covers whether the open content covers the page. Content in the flow of the page stays open on a press outside, because
 * closing it would move the pressed element, and on Escape outside.
 */
export function dismissal(root: HTMLElement, covers = () => true): Listeners {
  const isInside = (event: Event) => root.contains(event.target as Node);
  const onOutside = (event: Event) => {
    if (!isInside(event) && covers()) closeAll(root);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || (!isInside(event) && !covers())) return;
    const details = (focusableIn(root, 'details[open]') as HTMLDetailsElement[]).at(-1);
    if (!details) return;
    event.preventDefault();
    details.open = false;
    if (isInside(event)) details.querySelector('summary')?.focus();
  };
  return { pointerdown: onOutside, focusin: onOutside, keydown: onKeyDown };
}
