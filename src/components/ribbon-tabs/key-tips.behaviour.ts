import { addListeners } from '../../dom/add-listeners.js';
import { announce } from '../../dom/announce.js';
import { closeAll } from '../../dom/dismiss.js';
import { activeElementOf, barItems, elementById, focusableIn } from '../../dom/focusable.js';

/** Where the words for them are: without these there are no key tips. */
export const selector = '.pr-ribbon-tabs > [data-key-tips]';

/**
 * Key tips: Alt+F10 goes to the tabs around `status` and numbers them; a number goes to its tab and numbers the commands there;
 * a number there presses its command, and where that opens a pop-up, numbers what is in it. Escape goes a step back and in the
 * end to where the reader was. Any other key, a press of the mouse, or the focus leaving ends it. Single keys mean something only
 * while the numbers are shown (WCAG 2.1.4). Attached twice, they still appear once: the first handles the key.
 */
export function attach(status: HTMLElement, signal: AbortSignal): void {
  const root = status.parentElement as HTMLElement;
  let shown: HTMLElement[] = [];
  let typed = '';
  let previousFocus: HTMLElement | undefined;

  // Not the properties `role` and `ariaSelected`, which Firefox supports only from 119 on.
  const isTab = (item: Element) => item.matches('[role="tab"]');
  const tabs = () => focusableIn(root, '[role="tab"]');
  const commands = () => focusableIn(root, '[role="tabpanel"]').flatMap((panel) => barItems(panel));
  const show = (items: HTMLElement[]) => {
    for (const item of shown) delete item.dataset.keyTip;
    typed = '';
    shown = items;
    const digits = String(items.length).length;
    for (const [index, item] of items.entries()) item.dataset.keyTip = String(index + 1).padStart(digits, '0');
  };
  const hide = () => show([]);
  const showTabs = () => {
    const all = tabs();
    show(all);
    (all.find((tab) => tab.matches('[aria-selected="true"]')) ?? all[0])?.focus();
  };
  const enter = () => {
    if (!root.contains(activeElementOf(root))) previousFocus = activeElementOf(root) ?? (root.ownerDocument.activeElement as HTMLElement);
    showTabs();
    announce(status, status.dataset.keyTips);
  };
  const back = () => {
    if (!shown.every(isTab)) {
      closeAll(root);
      return showTabs();
    }
    hide();
    previousFocus?.focus();
  };
  const press = (item: HTMLElement) => {
    hide();
    item.focus();
    item.click();
    const popup = elementById(item, item.getAttribute('popovertarget'));
    if (isTab(item)) show(commands());
    else if (popup) show(focusableIn(popup));
  };
  const type = (digit: string) => {
    typed += digit;
    const item = shown.find(({ dataset }) => dataset.keyTip === typed);
    if (item) press(item);
    else if (!shown.some(({ dataset }) => dataset.keyTip?.startsWith(typed))) typed = '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, key, code } = event;
    // If a page has two ribbons, only the first reacts.
    if (event.defaultPrevented) return;
    const isShortcut = key === 'F10' && altKey && !ctrlKey && !metaKey;
    // `code` identifies digit keys also on layouts where digits need the Shift key or are not 0 to 9.
    const digit = altKey || ctrlKey || metaKey ? undefined : (/^Digit(\d)$/.exec(code)?.[1] ?? /^\d$/.exec(key)?.[0]);
    if (!isShortcut && shown.length === 0) return;
    if (['Alt', 'Control', 'Meta', 'Shift'].includes(key)) return;
    if (!isShortcut && !digit && key !== 'Escape') return hide();
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (isShortcut) enter();
    else if (digit) type(digit);
    else back();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (!root.contains(event.relatedTarget as Node | null)) hide();
  };
  addListeners(root.ownerDocument, signal, { keydown: onKeyDown }, true);
  addListeners(root.ownerDocument, signal, { pointerdown: hide });
  addListeners(root, signal, { focusout: onFocusOut });
  signal.addEventListener('abort', hide);
}
