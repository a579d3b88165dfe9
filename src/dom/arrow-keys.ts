import { addListeners } from './add-listeners.js';
import { barItems, focusItem } from './focusable.js';
import { isModified } from './is-modified.js';

/**
 * Moves the focus along a bar with Left and Right (mirrored in right-to-left text), which wrap around, and Home and End.
 * Does not change the tab stops. Ignores keys with modifiers, and keys that have already been handled.
 * Keys: ARIA APG, Toolbar and Menubar patterns.
 */
export function attachArrowKeys(root: HTMLElement, signal: AbortSignal, selector?: string): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isModified(event)) return;
    const items = barItems(root, selector);
    const at = items.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const step = getComputedStyle(root).direction === 'rtl' ? -1 : 1;
    focusItem(event, items, { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1 }[event.key]);
  };
  addListeners(root, signal, { keydown: onKeyDown });
}
