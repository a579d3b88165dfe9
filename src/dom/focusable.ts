/** What can take the focus in the components: links, buttons, `summary` elements. */
const focusable = 'a[href], button:not([disabled]), summary';

/** Whether the browser supports popovers; asking an older one for `:popover-open` throws. */
export const supportsPopover = () => 'popover' in HTMLElement.prototype;

/** Whether an element is rendered, so that it can take the focus. */
export function isRendered(element: Element): boolean {
  // jsdom and browsers before 2024 have no checkVisibility.
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}

/** The rendered links, buttons and `summary` elements inside an element, in reading order. */
export function focusableIn(root: Element, selector = focusable): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isRendered);
}

/** The open pop-up around an element, if any. */
export function openPopupOf(element: Element): HTMLElement | null {
  return supportsPopover() ? element.closest<HTMLElement>(':popover-open') : null;
}

/** The open pop-ups inside an element. */
export function openPopupsIn(root: Element): HTMLElement[] {
  return supportsPopover() ? [...root.querySelectorAll<HTMLElement>(':popover-open')] : [];
}

/** The items of a bar, without those in an open pop-up, which are not part of the bar. */
export function barItems(root: Element, selector?: string): HTMLElement[] {
  return focusableIn(root, selector).filter((item) => !openPopupOf(item));
}

/**
 * Handles a key by moving the focus to an item. Negative places count from the end; after the last item comes the first.
 *
 * @param at place of the item; `undefined` if the key is not handled
 */
export function focusItem(event: KeyboardEvent, items: readonly HTMLElement[], at: number | undefined): void {
  if (at === undefined) return;
  event.preventDefault();
  items.at(at % items.length)?.focus();
}
