import { addListeners } from './add-listeners.js';
import { activeElementOf, focusableIn, isRendered } from './focusable.js';

/**
 * When a change removes or hides the focused element, moves the focus to another element of its `role="group"`, or to the element now
 * at its position.
 *
 * @param observe observes the changes: `observeLayout`, or `observeChildren` for removals only
 * @param selector matches the elements that may receive the focus; by default all focusable elements
 * @param first matches those that receive it wherever it was
 */
export function attachRestoreFocus(
  root: HTMLElement,
  signal: AbortSignal,
  observe: (root: HTMLElement, signal: AbortSignal, onChange: () => void) => void,
  selector?: string,
  first?: string,
): void {
  let item: HTMLElement | undefined;
  let at = 0;
  const remember = (element: HTMLElement) => {
    item = element;
    at = focusableIn(root, selector).indexOf(item);
  };
  const onFocusIn = (event: FocusEvent) => remember(event.target as HTMLElement);
  const active = activeElementOf(root);
  if (root.contains(active)) remember(active as HTMLElement);
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget) item = undefined;
    // If the element is still rendered, the reader has left it; otherwise `onChange` handles the loss.
    else
      setTimeout(() => {
        if (item && isRendered(item)) item = undefined;
      });
  };
  const onChange = () => {
    if (!item || isRendered(item)) return;
    const group = item.closest('[role="group"]');
    const items = focusableIn(root, selector);
    // Browsers may keep the focus on a hidden element for a while.
    const isLost = [null, root.ownerDocument.body, item].includes(activeElementOf(root));
    item = undefined;
    if (isLost) (items.find((other) => group?.contains(other) || (first && other.matches(first))) ?? items[at] ?? items.at(-1))?.focus();
  };
  addListeners(root, signal, { focusin: onFocusIn, focusout: onFocusOut });
  observe(root, signal, onChange);
}
