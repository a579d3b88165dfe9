import { attachArrowKeys } from './arrow-keys.js';
import { barItems, openPopupOf } from './focusable.js';
import { listen } from './listen.js';
import { together } from './together.js';

/** Whether the browser walks a `focusgroup` by itself. */
const native = () => 'focusGroup' in HTMLElement.prototype;

/**
 * One tab stop for a whole bar: Tab enters it at the item used last and leaves it again,
 * arrow keys walk inside (ARIA APG, Toolbar pattern). What stands in an open pop-up is no part of the bar, but follows
 * its button in the tab order. Does nothing where the browser knows `focusgroup`, which does all this.
 *
 * @returns function that detaches it and gives every item its own tab stop back
 */
export function attachRovingFocus(root: HTMLElement): () => void {
  if (native()) return () => {};
  // Whoever was in the bar before the script stays where they are.
  let stop = document.activeElement as HTMLElement | null | undefined;
  let roving: HTMLElement[] = [];

  const refresh = () => {
    const items = barItems(root);
    // A bar that is hidden for a while keeps its memory.
    if (items.length === 0) return;
    if (!stop || !items.includes(stop)) {
      const group = stop?.closest('[role="group"]');
      stop = items.find((item) => group?.contains(item)) ?? items[0];
    }
    // Items that a collapsed group has taken into its pop-up are tab stops of their own there.
    for (const item of roving) if (!items.includes(item)) item.removeAttribute('tabindex');
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
    roving = items;
  };
  const onFocusIn = (event: FocusEvent) => {
    const item = event.target as HTMLElement;
    if (openPopupOf(item)) return;
    stop = item;
    refresh();
  };

  // A group that collapses or opens changes which items there are; so do new commands.
  const resized = window.ResizeObserver ? new ResizeObserver(refresh) : undefined;
  resized?.observe(root);
  const changed = new MutationObserver(refresh);
  changed.observe(root, { childList: true, subtree: true });
  refresh();

  return together([
    attachArrowKeys(root),
    listen(root, { focusin: onFocusIn }),
    () => {
      resized?.disconnect();
      changed.disconnect();
      for (const item of roving) item.removeAttribute('tabindex');
    },
  ]);
}
