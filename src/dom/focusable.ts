/** What can take the focus in the components: links, buttons, `summary` elements. */
const focusable = 'a[href], button:not([disabled]), summary';

/** Whether the browser supports popovers. */
export const supportsPopover = () => 'popover' in HTMLElement.prototype;

/** Whether an element is rendered, so that it can take the focus. jsdom and browsers before 2024 have no checkVisibility. */
export const isRendered = (element: Element): boolean => element.checkVisibility?.() ?? element.getClientRects().length > 0;

/** The rendered links, buttons and `summary` elements inside an element, in reading order. */
export const focusableIn = (root: Element, selector = focusable): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(isRendered);

/** What matches an open pop-up, or nothing in a browser that does not know `:popover-open`, which would throw. */
const openPopup = () => (supportsPopover() ? ':popover-open' : 'no-popup');

/** The open pop-up around an element, if any. */
export const openPopupOf = (element: Element): HTMLElement | null => element.closest(openPopup());

/** The open pop-ups inside an element. */
export const openPopupsIn = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(openPopup())];

/** The items of a bar, without those in an open pop-up, which are not part of the bar. */
export const barItems = (root: Element, selector?: string): HTMLElement[] =>
  focusableIn(root, selector).filter((item) => !openPopupOf(item));

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
