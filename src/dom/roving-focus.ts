import { addListeners } from './add-listeners.js';
import { attachArrowKeys } from './arrow-keys.js';
import { barItems, openPopupOf } from './focusable.js';
import { observeLayout } from './observe-layout.js';

/**
 * One tab stop for a whole bar: Tab enters it at the item used last and leaves it again, arrow keys walk inside (ARIA APG, Toolbar
 * pattern). Items in an open pop-up are not part of the bar, but follow their button in the tab order.
 * Does nothing where the browser supports `focusgroup`, which does all this. When it is detached, every item is a tab stop again.
 */
export function attachRovingFocus(root: HTMLElement, signal: AbortSignal): void {
  if ('focusGroup' in HTMLElement.prototype) return;
  // Whoever was in the bar before the script stays where they are.
  let stop = document.activeElement as HTMLElement | null | undefined;
  let roving: HTMLElement[] = [];

  const reset = () => {
    for (const item of roving) item.removeAttribute('tabindex');
  };
  const refresh = () => {
    const items = barItems(root);
    // A bar that is hidden for a while keeps its tab stop.
    if (items.length === 0) return;
    if (!stop || !items.includes(stop)) {
      const group = stop?.closest('[role="group"]');
      stop = items.find((item) => group?.contains(item)) ?? items[0];
    }
    // Items that a collapsed group has taken into its pop-up are tab stops of their own there.
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

  attachArrowKeys(root, signal);
  addListeners(root, signal, { focusin: onFocusIn });
  // A group that collapses or opens changes which items there are; so do new items.
  observeLayout(root, signal, refresh);
  signal.addEventListener('abort', reset);
}
