import { knowsPopovers } from './focusable.js';
import { listen } from './listen.js';
import { together } from './together.js';

/** Closes every disclosure and pop-up in an element. */
export function closeAll(root: HTMLElement): void {
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details[open]')) details.open = false;
  if (!knowsPopovers()) return;
  for (const popup of root.querySelectorAll<HTMLElement>(':popover-open')) popup.hidePopover();
}

/**
 * Closes what is open in `root` when the focus leaves it or a press lands outside, and `details` on Escape too,
 * giving the focus back to what opened it. (A `popover` closes on Escape by itself.)
 *
 * @param covers whether what is open covers the page. What stands in its flow stays open on a press outside:
 * closing it would move what is pressed.
 * @returns function that detaches it
 */
export function attachDismiss(root: HTMLElement, covers: () => boolean = () => true): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const details =
      (event.target as Element).closest<HTMLDetailsElement>('details[open]') ?? root.querySelector<HTMLDetailsElement>('details[open]');
    if (!details || !root.contains(details)) return;
    event.preventDefault();
    details.open = false;
    details.querySelector<HTMLElement>('summary')?.focus();
  };
  const onLeave = (to: EventTarget | null) => {
    if (to && !root.contains(to as Node) && covers()) closeAll(root);
  };
  return together([
    listen(root, { keydown: onKeyDown, focusout: ({ relatedTarget }) => onLeave(relatedTarget) }),
    listen(document, { pointerdown: ({ target }) => onLeave(target) }),
  ]);
}
