import { addListeners } from '../../dom/add-listeners.js';
import { announce } from '../../dom/announce.js';
import { closeAll } from '../../dom/dismiss.js';
import { barItems, focusableIn } from '../../dom/focusable.js';

/** Where the words for them are: without these there are no key tips. */
export const selector = '.pr-ribbon-tabs > [data-key-tips]';

/** The element that has the focus, also inside web components, as many editors are. */
function focusedIn(page: Document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Key tips: Alt+F10 goes to the tabs around `status` and numbers them; a number goes to its tab and numbers the commands there;
 * a number there presses its command, and where that opens a pop-up, numbers what is in it. Escape goes a step back and in the
 * end to where the reader was. Any other key, a press of the mouse, or the focus leaving ends it. Single keys mean something only
 * while the numbers are shown, and these are shown only while the focus is among them (WCAG 2.1.4): behind a modal dialog there are none.
 * An editor that has the focus and handles Alt+F10 itself keeps it. Attached twice, they still appear once: the first handles the key.
 */
export function attach(status: HTMLElement, signal: AbortSignal): void {
  const root = status.parentElement as HTMLElement;
  let shown: HTMLElement[] = [];
  let typed = '';
  /** Goes to where the reader was. */
  let goBack: (() => void) | undefined;

  // Not the properties `role` and `ariaSelected`, which Firefox supports only from 119 on.
  const isTab = (item: Element) => item.matches('[role="tab"]');
  const tabs = () => focusableIn(root, '[role="tab"]');
  const commands = () => focusableIn(root, '[role="tabpanel"]').flatMap((panel) => barItems(panel));
  const focused = () => focusedIn(root.ownerDocument);
  const hasFocus = () => root.contains(focused());
  const show = (items: HTMLElement[]) => {
    for (const item of shown) delete item.dataset.keyTip;
    typed = '';
    shown = items;
    const digits = `${items.length}`.length;
    for (const [index, item] of items.entries()) item.dataset.keyTip = `${index + 1}`.padStart(digits, '0');
  };
  const hide = () => show([]);
  const showTabs = () => {
    const all = tabs();
    (all.find((tab) => tab.matches('[aria-selected="true"]')) ?? all[0])?.focus();
    show(hasFocus() ? all : []);
  };
  const back = () => {
    if (!shown.every(isTab)) {
      closeAll(root);
      return showTabs();
    }
    hide();
    goBack?.();
  };
  const press = (item: HTMLElement) => {
    hide();
    item.focus();
    if (focused() !== item) return;
    item.click();
    const { popoverTargetElement: popup } = item as HTMLButtonElement;
    if (isTab(item)) show(commands());
    else if (popup) show(focusableIn(popup));
  };
  const type = (digit: string) => {
    typed += digit;
    const item = shown.find(({ dataset }) => dataset.keyTip === typed);
    if (item) press(item);
    else if (!shown.some(({ dataset }) => dataset.keyTip?.startsWith(typed))) typed = '';
  };
  /** Comes last, after all handlers of the page. If it was handled, the event is prevented or the focus is no longer where it was. */
  const onShortcut = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, key, isComposing, defaultPrevented } = event;
    if (key !== 'F10' || !altKey || ctrlKey || metaKey || isComposing || defaultPrevented) return;
    const focus = focused() as HTMLElement;
    if (!(event.composedPath() as unknown[]).includes(focus)) return;
    const selection = root.ownerDocument.getSelection() as Selection;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    showTabs();
    // If a page has two ribbons, only the first that can have the focus reacts.
    if (!shown.length) return;
    event.preventDefault();
    if (!root.contains(focus))
      goBack = () => {
        focus.focus();
        // WebKit would put the caret of an editor before its first letter.
        if (focus.contains(anchorNode)) selection.setBaseAndExtent(anchorNode as Node, anchorOffset, focusNode as Node, focusOffset);
      };
    announce(status, status.dataset.keyTips);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, key, code } = event;
    if (!shown.length || /Alt|Control|Meta|Shift/.test(key)) return;
    // `code` identifies digit keys also on layouts where digits need the Shift key or are not 0 to 9.
    const digit = altKey || ctrlKey || metaKey ? undefined : (/^Digit(\d)$/.exec(code)?.[1] ?? /^\d$/.exec(key)?.[0]);
    if ((!digit && key !== 'Escape') || !hasFocus()) return hide();
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (digit) type(digit);
    else back();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (!root.contains(event.relatedTarget as Node | null)) hide();
  };
  const page = root.ownerDocument;
  addListeners(page, signal, { keydown: onKeyDown }, true);
  addListeners(page, signal, { pointerdown: hide });
  page.defaultView?.addEventListener('keydown', onShortcut, { signal });
  addListeners(root, signal, { focusout: onFocusOut });
  signal.addEventListener('abort', hide);
}
