import { addListeners } from './add-listeners.js';
import { walkBar } from './arrow-keys.js';
import { activeElementOf, barItems, openPopupOf } from './focusable.js';
import { observeLayout } from './observe-layout.js';

/**
 * Makes a bar a single tab stop: Tab enters it at the item last used and leaves it again, and arrow keys move inside (ARIA APG, Toolbar
 * pattern). Items in an open pop-up are not part of the bar, but follow their button in the tab order.
 * Does nothing if the browser supports `focusgroup`, which provides the same. When detached, every item is a tab stop again.
 */
export function attachRovingFocus(root: HTMLElement, signal: AbortSignal): void {
  if ('focusGroup' in HTMLElement.prototype) return;
  // If the focus is already in the bar, it stays there.
  let stop: HTMLElement | null | undefined = activeElementOf(root);
  let roving: HTMLElement[] = [];

  const reset = () => {
    for (const item of roving) item.removeAttribute('tabindex');
  };
  const refresh = () => {
    const items = barItems(root);
    // A temporarily hidden bar keeps its tab stop.
    if (items.length === 0) return;
    if (!stop || !items.includes(stop)) {
      const group = stop?.closest('[role="group"]');
      stop = items.find((item) => group?.contains(item)) ?? items[0];
    }
    // Items in the pop-up of a collapsed group are individual tab stops.
    reset();
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
    roving = items;
  };
  const onFocusIn = (event: FocusEvent) => {
    const item = event.target as HTMLElement;
    if (openPopupOf(item)) return;
    stop = item;
    refresh();
  };
  refresh();

  addListeners(root, signal, { focusin: onFocusIn, keydown: (event) => walkBar(event, root) });
  // The items change when a group collapses or expands, and when items are added or removed.
  observeLayout(root, signal, refresh);
  signal.addEventListener('abort', reset);
}
