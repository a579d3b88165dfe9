import { addListeners } from '../../dom/add-listeners.js';
import { attachOnce } from '../../dom/attach-once.js';
import { focusableIn, supportsPopover } from '../../dom/focusable.js';
import { isModified } from '../../dom/is-modified.js';
import { attachPopupKeys } from '../../dom/popup-keys.js';
import { attachCommandActions } from './command-actions.js';

export const selector = '.pr-ribbon-menu';

/**
 * Adds the keyboard support of a menu button (ARIA APG, Menu Button and Menu patterns): opening the menu moves the focus into it; a
 * letter moves it to the next item that begins with it; Tab and activating an item close the menu; Shift+Tab and Escape return to the button.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) =>
  attachOnce(root, selector, (signal) => {
    const menu = root.querySelector<HTMLElement>('[role="menu"]');
    const button = root.querySelector<HTMLElement>('[aria-haspopup]');
    if (!menu || !supportsPopover()) return;
    const hasFocus = () => menu.contains(document.activeElement);
    const onBeforeToggle = (event: ToggleEvent) => {
      // Browsers do not restore the focus when a menu inside a pop-up closes.
      if (event.newState === 'closed' && hasFocus()) button?.focus();
    };
    const onToggle = (event: ToggleEvent) => {
      if (event.newState === 'open' && !hasFocus()) focusableIn(menu)[0]?.focus();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      // In WebKitGTK the `key` of Shift+Tab is not "Tab"; its `code` is.
      if (event.key === 'Tab' || event.code === 'Tab') {
        // Closing the menu moves the focus to the button. With Shift it stays there; otherwise the browser moves it on.
        if (event.shiftKey) event.preventDefault();
        menu.hidePopover();
      }
      if (isModified(event) || !/^\S$/u.test(event.key)) return;
      const items = focusableIn(menu);
      const at = items.indexOf(document.activeElement as HTMLElement);
      const begins = (item: HTMLElement) => item.textContent.trimStart().toLocaleLowerCase().startsWith(event.key.toLocaleLowerCase());
      [...items.slice(at + 1), ...items.slice(0, at)].find(begins)?.focus();
    };
    const onClick = (event: MouseEvent) => {
      const item = (event.target as Element).closest('[role="menuitem"]');
      if (item && item.getAttribute('aria-disabled') !== 'true') menu.hidePopover();
    };
    addListeners(menu, signal, { beforetoggle: onBeforeToggle, toggle: onToggle, keydown: onKeyDown, click: onClick });
    attachPopupKeys(root, signal);
    // Inside a toolbar, the toolbar runs the commands of the menu and announces the results.
    if (!root.closest('.pr-ribbon-toolbar')) attachCommandActions(root, signal);
  });
