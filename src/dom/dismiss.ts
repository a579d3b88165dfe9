import { type AddListeners, addListeners, type Listeners } from './add-listeners.js';
import { activeElementOf, focusableIn, openPopupsIn, scopeOf } from './focusable.js';
import { isModified } from './is-modified.js';

/** Closes every disclosure and pop-up in an element. As from a pop-up, the focus goes back from a disclosure to what has opened it. */
export function closeAll(root: Element): void {
  root.querySelector<HTMLElement>(':focus-within>summary')?.focus();
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details[open]')) details.open = false;
  for (const popup of openPopupsIn(root)) popup.hidePopover();
}

/** Event that bubbles to the window when another page is shown without loading a document. */
export const pageChange = 'pressroom:page-change';

/**
 * Closes what is open in `root`: everything when a link in it is followed, or when another page is shown; and pop-ups when the focus or a
 * press leaves them and their button. A press counts when it is released where it began (WCAG 2.5.2): not on a scroll bar, and not if
 * it becomes a swipe. (Browsers close a `popover` on Escape.)
 *
 * @param leave closes what is left, given the elements around the focus or the press; by default pop-ups
 * @param add adds the listeners
 */
export function attachDismissal(
  root: HTMLElement,
  signal: AbortSignal,
  leave = (around: readonly unknown[]) => {
    for (const popup of openPopupsIn(root))
      if (!around.includes(popup) && !around.includes(popup.previousElementSibling)) popup.hidePopover();
  },
  add: AddListeners = addListeners,
): void {
  const page = root.ownerDocument;
  const close = () => closeAll(root);
  const onFollow = (event: MouseEvent) => {
    if (!isModified(event) && (event.composedPath()[0] as Element).closest('a[href]')) close();
  };

  /** Where the last press began, and whether it goes on. */
  let pressed: EventTarget | undefined;
  let isPressed: boolean | undefined;
  const onPress = (event: Event) => {
    pressed = event.composedPath()[0];
    isPressed = true;
  };
  const onPressEnd = () => {
    isPressed = false;
  };
  const onClick = (event: Event) => {
    const path = event.composedPath();
    onPressEnd();
    if (path[0] === pressed) leave(path);
  };
  // Safari on iOS has clicks only on what can be clicked. The mouse is also released on scroll bars, where it does not click.
  const onRelease = (event: PointerEvent) => (event.pointerType === 'touch' ? onClick(event) : onPressEnd());
  // A press moves the focus before it ends.
  const onFocusIn = (event: Event) => isPressed || leave(event.composedPath());
  // A press or Tab into a frame happens in its document; in this one, the window loses the focus.
  const onWindowBlur = () =>
    setTimeout(() => {
      const frame = activeElementOf(root) ?? page.activeElement;
      if (frame?.matches('iframe')) leave([frame]);
    });
  const onPageShow = (event: PageTransitionEvent) => event.persisted && close();

  add(root, signal, { click: onFollow });
  // Captured, because pages often stop the propagation of clicks.
  add(page, signal, { pointerdown: onPress, pointerup: onRelease, pointercancel: onPressEnd, click: onClick, focusin: onFocusIn }, true);
  // The focus moves within a shadow root without an event outside it.
  add(scopeOf(root), signal, { focusin: onFocusIn });
  const onWindow = { blur: onWindowBlur, popstate: close, pageshow: onPageShow, [pageChange]: close };
  add(page.defaultView as Window, signal, onWindow as Listeners);
}

/**
 * Closes the last open `details` in `root` on Escape. A focus inside moves to its `summary`.
 *
 * @param covers whether it covers the page. In the flow of the page, Escape closes it only from inside.
 */
export function closeOnEscape(event: KeyboardEvent, root: HTMLElement, covers: boolean): void {
  const isInside = root.contains(activeElementOf(root));
  if (event.key !== 'Escape' || event.defaultPrevented || (!isInside && !covers)) return;
  const details = (focusableIn(root, 'details[open]') as HTMLDetailsElement[]).at(-1);
  if (!details) return;
  event.preventDefault();
  details.open = false;
  if (isInside) details.querySelector('summary')?.focus();
}
