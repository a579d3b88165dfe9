import { addListeners } from './add-listeners.js';
import { walkBar } from './arrow-keys.js';
import { activeElementOf, barItems, nearest } from './focusable.js';

/**
 * Makes a bar a single tab stop: Tab enters it at the item last used and leaves it again, and arrow keys move inside (ARIA APG, Toolbar
 * pattern). Items in an open pop-up are not part of the bar, but follow their button in the tab order; so do fields, because they need
 * the arrow keys themselves. If the browser supports `focusgroup`, which provides the same, it does nothing, unless there are fields: they
 * would stop the native walk. When detached, every item is a tab stop again.
 *
 * @returns what to call when the items may have changed: when some are added, removed, hidden or disabled
 */
export function attachRovingFocus(root: HTMLElement, signal: AbortSignal): () => void {
  let isNative = 'focusGroup' in HTMLElement.prototype;
  let roving: HTMLElement[] = [];
  // If the focus is already in the bar, it stays there.
  let last: Element | null = activeElementOf(root);
  /** The item last used or, while that is not there, the one that stands in for it. */
  let stop: HTMLElement | undefined;

  const reset = () => {
    for (const item of roving) item.removeAttribute('tabindex');
  };
  const refresh = () => {
    if (isNative) {
      if (!root.querySelector('input,select,textarea')) return;
      root.removeAttribute('focusgroup');
      isNative = false;
    }
    const items = barItems(root);
    // A temporarily hidden bar keeps its tab stop.
    if (!items[0]) return;
    stop = nearest(items, last) ?? items[0];
    // Items in the pop-up of a collapsed group are individual tab stops.
    reset();
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
    roving = items;
  };
  refresh();
  const onFocusIn = (event: FocusEvent) => {
    const item = event.target as HTMLElement;
    if (isNative || item === stop || !barItems(root).includes(item)) return;
    last = item;
    refresh();
  };
  addListeners(root, signal, { focusin: onFocusIn, keydown: (event) => isNative || walkBar(event, root) });
  signal.addEventListener('abort', reset);
  return refresh;
}
