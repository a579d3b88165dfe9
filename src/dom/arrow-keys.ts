import { barItems, focusItem } from './focusable.js';

/**
 * Handles a key by moving the focus along a bar: Left and Right (mirrored in right-to-left text), which wrap around, Home and End.
 * Does not change the tab stops. Ignores keys with modifiers, and keys that have already been handled.
 * Keys: ARIA APG, Toolbar and Menubar patterns.
 *
 * @param selector matches the items of the bar; by default all focusable elements
 */
export function walkBar(event: KeyboardEvent, root: HTMLElement, selector?: string): void {
  const items = barItems(root, selector);
  const at = items.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const step = getComputedStyle(root).direction === 'rtl' ? -1 : 1;
  focusItem(event, items, { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1 }[event.key]);
}
