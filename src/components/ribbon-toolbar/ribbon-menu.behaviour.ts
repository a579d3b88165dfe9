import { addListeners } from '../../dom/add-listeners.js';
import type { Attach } from '../../dom/attach-once.js';
import { activeElementOf, focusableIn } from '../../dom/focusable.js';
import { isModified } from '../../dom/is-modified.js';
import { attachPopupKeys } from '../../dom/popup-keys.js';
import { attachRestoreFocus } from '../../dom/restore-focus.js';
import { attachCommandActions } from './command-actions.js';

export const selector = '.pr-ribbon-menu';

/**
 * The keys of a menu button (ARIA APG, Menu Button and Menu patterns): the focus goes into the menu when it opens, letters go to the
 * next item that begins with them, Tab and the choice of an item close it; Shift+Tab, like Escape, goes back to the button.
 */
export const attach: Attach = (root, signal) => {
  const menu = root.querySelector<HTMLElement>('[role="menu"]');
  const button = root.querySelector<HTMLElement>('[aria-haspopup]');
  if (!menu?.showPopover) return;
  const hasFocus = () => menu.contains(activeElementOf(menu));
  const onBeforeToggle = (event: ToggleEvent) => {
    // Browsers do not give the focus back from a menu within a pop-up.
    if (event.newState === 'closed' && hasFocus()) button?.focus();
  };
  const onToggle = (event: ToggleEvent) => {
    if (event.newState === 'open' && !hasFocus()) focusableIn(menu)[0]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    // In WebKitGTK the `key` of Shift+Tab is not "Tab"; its `code` is.
    if (event.key === 'Tab' || event.code === 'Tab') {
      // The focus goes back to the button: with Shift it stays there, else the browser moves it on.
      if (event.shiftKey) event.preventDefault();
      menu.hidePopover();
    }
    if (isModified(event) || !/^\S$/u.test(event.key)) return;
    event.preventDefault();
    const items = focusableIn(menu);
    const at = items.indexOf(activeElementOf(menu) as HTMLElement);
    const begins = (item: HTMLElement) => item.textContent.trimStart().toLocaleLowerCase().startsWith(event.key.toLocaleLowerCase());
    [...items.slice(at + 1), ...items.slice(0, at)].find(begins)?.focus();
  };
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('[role^="menuitem"]:not([aria-disabled="true"])')) menu.hidePopover();
  };
  addListeners(menu, signal, { beforetoggle: onBeforeToggle, toggle: onToggle, keydown: onKeyDown, click: onClick });
  attachPopupKeys(root, signal);
  attachRestoreFocus(root, signal);
  // The commands of a menu in a toolbar are run by the toolbar, which also announces the results.
  if (!root.closest('.pr-ribbon-toolbar')) attachCommandActions(root, signal);
};
