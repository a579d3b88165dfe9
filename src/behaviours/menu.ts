import { focusableIn, knowsPopovers } from './focusable.js';
import { isModified } from './is-modified.js';
import { listen } from './listen.js';
import { attachPageCommands } from './page-commands.js';
import { attachPopupKeys } from './popup-keys.js';
import { together } from './together.js';

/**
 * The keys of a menu button (ARIA APG, Menu Button and Menu patterns): the focus goes into the menu when it opens, letters go to the
 * next item that begins so, Tab and the choice of an item close it; Shift+Tab, like Escape, goes back to the button.
 *
 * @param root the element around the button and its `[role="menu"]`
 * @returns function that detaches it
 */
export function attachMenu(root: HTMLElement): () => void {
  const menu = root.querySelector<HTMLElement>('[role="menu"]');
  const button = root.querySelector<HTMLElement>('[aria-haspopup]');
  if (!menu || !knowsPopovers()) return () => {};
  const hasFocus = () => menu.contains(document.activeElement);
  const onBeforeToggle = (event: ToggleEvent) => {
    // A menu within a pop-up is given no way back by the browser.
    if (event.newState === 'closed' && hasFocus()) button?.focus();
  };
  const onToggle = (event: ToggleEvent) => {
    if (event.newState === 'open' && !hasFocus()) focusableIn(menu)[0]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    // WebKitGTK has no name for Tab with Shift, only its place.
    if (event.key === 'Tab' || event.code === 'Tab') {
      // The focus goes back to the button: with Shift it stays there, else the browser carries it on.
      if (event.shiftKey) event.preventDefault();
      menu.hidePopover();
    }
    if (isModified(event) || !/^\S$/u.test(event.key)) return;
    const items = focusableIn(menu);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const begins = (item: HTMLElement) => item.textContent.trim().toLocaleLowerCase().startsWith(event.key.toLocaleLowerCase());
    [...items.slice(at + 1), ...items.slice(0, at)].find(begins)?.focus();
  };
  const onClick = (event: MouseEvent) => {
    const item = (event.target as Element).closest('[role="menuitem"]');
    if (item && item.getAttribute('aria-disabled') !== 'true') menu.hidePopover();
  };
  const onMenu = { beforetoggle: onBeforeToggle, toggle: onToggle, keydown: onKeyDown, click: onClick };
  const detach = [listen(menu, onMenu), attachPopupKeys(root)];
  // In a ribbon, it is the ribbon that carries out the commands.
  if (!root.closest('.pr-ribbon-toolbar')) detach.push(attachPageCommands(root));
  return together(detach);
}
