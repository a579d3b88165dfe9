import { isModified } from './is-modified.js';

/** Whether an element is rendered. jsdom and browsers before 2024 have no checkVisibility. */
export const isRendered = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;

/** Whether nothing keeps a link, a control or a `summary` from taking the focus: neither itself nor what contains it. */
export const isFocusable = (element: Element): boolean => isRendered(element) && !element.matches(':disabled, [inert], [inert] *');

/** The document or shadow root that contains a node. */
export const scopeOf = (node: Node) => node.getRootNode() as Document | ShadowRoot;

/** The element with the focus, among those in the same document or shadow root as a node. */
export const activeElementOf = (node: Node) => scopeOf(node).activeElement as HTMLElement | null;

/** The element with an id, in the same document or shadow root as a node. */
export const elementById = (node: Node, id: string | null) => scopeOf(node).getElementById?.(id as string);

/** The attributes on which `isFocusable` depends. */
export const focusability = ['class', 'disabled', 'hidden', 'inert', 'style'];

/** The links, buttons and `summary` elements inside an element that can take the focus, in reading order. */
export const focusableIn = (root: Element, selector = 'a[href], button, summary'): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(isFocusable);

/** A selector for open pop-ups. It matches nothing in browsers without `:popover-open`, which on its own would throw there. */
const openPopup = ':is(:popover-open)';

/** The open pop-up that contains an element, if any. */
export const openPopupOf = (element: Element): HTMLElement | null => element.closest(openPopup);

/** The open pop-ups inside an element. */
export const openPopupsIn = (root: Element): NodeListOf<HTMLElement> => root.querySelectorAll(openPopup);

/** The items of a bar, except those in an open pop-up. */
export const barItems = (root: Element, selector?: string): HTMLElement[] =>
  focusableIn(root, selector).filter((item) => !openPopupOf(item));

/** An element itself if it is among the items, else the first item of its `role="group"`, if any. */
export const nearest = (items: readonly HTMLElement[], element: Element | null | undefined): HTMLElement | undefined =>
  items.find((item) => item === element) ?? items.find((item) => element?.closest('[role="group"]')?.contains(item));

/**
 * Handles a key by moving the focus to an item. The index wraps around; negative indexes count from the end.
 * Ignores keys with modifiers, and keys that have already been handled.
 *
 * @param at index of the item; `undefined` if the key is not handled
 */
export function focusItem(event: KeyboardEvent, items: readonly HTMLElement[], at: number | undefined): void {
  if (at === undefined || event.defaultPrevented || isModified(event)) return;
  event.preventDefault();
  items.at(at % items.length)?.focus();
}
