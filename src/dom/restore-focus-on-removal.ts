import { addListeners } from './add-listeners.js';
import { combineCleanups } from './combine-cleanups.js';
import { focusableIn } from './focusable.js';
import { observeChildren } from './observe-children.js';

/**
 * When the element that has the focus is removed from `root`, the focus moves to the element in its place.
 *
 * @param selector which elements may take its place; by default all that can have the focus
 * @returns cleanup function
 */
export function attachRestoreFocusOnRemoval(root: HTMLElement, selector?: string): () => void {
  let item: HTMLElement | undefined;
  let at = 0;
  const items = () => focusableIn(root, selector);
  const onFocusIn = (event: FocusEvent) => {
    item = event.target as HTMLElement;
    at = items().indexOf(item);
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget) item = undefined;
    // If the element is still on the page, the reader has left it; if not, `onChange` has run already.
    else
      setTimeout(() => {
        if (item?.isConnected) item = undefined;
      });
  };
  const onChange = () => {
    if (!item || root.contains(item)) return;
    item = undefined;
    if (document.activeElement === document.body) (items()[at] ?? items().at(-1))?.focus();
  };
  return combineCleanups([addListeners(root, { focusin: onFocusIn, focusout: onFocusOut }), observeChildren(root, onChange)]);
}
