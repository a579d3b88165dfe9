import { addListeners } from './add-listeners.js';
import { focusableIn, isRendered } from './focusable.js';

/**
 * When a change removes or hides the element that has the focus, the focus moves to another element of its `role="group"`, or to the
 * element in its place.
 *
 * @param observe which changes: `observeLayout`, or `observeChildren` for removals only
 * @param selector which elements may take its place; by default all that can have the focus
 */
export function attachRestoreFocus(
  root: HTMLElement,
  signal: AbortSignal,
  observe: (root: HTMLElement, signal: AbortSignal, onChange: () => void) => void,
  selector?: string,
): void {
  let item: HTMLElement | undefined;
  let at = 0;
  const onFocusIn = (event: FocusEvent) => {
    item = event.target as HTMLElement;
    at = focusableIn(root, selector).indexOf(item);
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget) item = undefined;
    // If the element can still be seen, the reader has left it; if not, `onChange` has run or will.
    else
      setTimeout(() => {
        if (item && isRendered(item)) item = undefined;
      });
  };
  const onChange = () => {
    if (!item || isRendered(item)) return;
    const group = item.closest('[role="group"]');
    const items = focusableIn(root, selector);
    // Browsers take the focus from a hidden element only later.
    const isLost = [document.body, item].includes(document.activeElement as HTMLElement);
    item = undefined;
    if (isLost) (items.find((other) => group?.contains(other)) ?? items[at] ?? items.at(-1))?.focus();
  };
  addListeners(root, signal, { focusin: onFocusIn, focusout: onFocusOut });
  observe(root, signal, onChange);
}
