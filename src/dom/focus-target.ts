import { pageChange } from './dismiss.js';
import { activeElementOf } from './focusable.js';

/**
 * Moves the focus to an element that may not be focusable: it gets `tabindex="-1"` until the focus leaves.
 *
 * @param indicator whether the target has a focus ring: `auto` (the browser decides), `always` or `none`
 */
export function focusTarget(target: HTMLElement, indicator?: string, options?: FocusOptions): void {
  const needsTabIndex = target.tabIndex < 0 && !target.hasAttribute('tabindex');
  if (needsTabIndex) target.tabIndex = -1;
  if (indicator) target.dataset.prSkipTarget = indicator;
  const onBlur = () => {
    // When the reader leaves the window, the target keeps the focus for the return.
    if (activeElementOf(target) === target) return;
    target.removeEventListener('blur', onBlur);
    if (needsTabIndex) target.removeAttribute('tabindex');
    delete target.dataset.prSkipTarget;
  };
  target.addEventListener('blur', onBlur);
  target.focus(options);
}

/**
 * Moves the focus to the page's `<h1>`, or to its `<main>`, so that screen readers start there as in a new document, and closes what
 * is open in the components around it. Call it after client-side navigation, once the new page has been rendered.
 */
export function resetFocus(root: ParentNode = document): void {
  root.dispatchEvent(new Event(pageChange, { bubbles: true, composed: true }));
  const target = root.querySelector<HTMLElement>('main h1') ?? root.querySelector<HTMLElement>('h1, main, [role="main"]');
  if (target) focusTarget(target, 'none');
}
