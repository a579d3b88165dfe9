/** What can take the focus in the components: links, buttons, expanders. */
const focusable = 'a[href], button:not([disabled]), summary';

/** Whether the browser knows popovers; asking an older one for `:popover-open` throws. */
export const knowsPopovers = () => 'popover' in HTMLElement.prototype;

/** Whether an element is rendered, so that it can take the focus. */
export function isRendered(element: Element): boolean {
  // The fast test DOM and browsers before 2024 have no checkVisibility.
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}

/** The rendered links, buttons and expanders of an element, in reading order. */
export function focusableIn(root: Element, selector = focusable): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isRendered);
}

/** The open pop-up an element stands in, if any. */
export function openPopupOf(element: Element): HTMLElement | null {
  return knowsPopovers() ? element.closest<HTMLElement>(':popover-open') : null;
}

/** The items of a bar: not what stands in an open pop-up, which is a place of its own. */
export function barItems(root: Element, selector?: string): HTMLElement[] {
  return focusableIn(root, selector).filter((item) => !openPopupOf(item));
}
