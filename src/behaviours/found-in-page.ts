import { isRendered } from './focusable.js';
import { listen } from './listen.js';
import { together } from './together.js';

/**
 * Find-in-page and text fragments open a `details` themselves, and with it a panel of the navigation. Where the whole
 * list waits behind the "Menu" button, this lets the browser look into it all the same, and opens the menu when something was found.
 *
 * @param root of the navigation
 * @returns function that detaches it
 */
export function attachFoundInPage(root: HTMLElement): () => void {
  const menu = root.querySelector('details');
  const list = menu?.nextElementSibling;
  if (!menu || !list || !window.ResizeObserver) return () => {};
  const update = () => {
    if (menu.open || !isRendered(menu)) list.removeAttribute('hidden');
    // Only what the stylesheet hides already.
    else if (getComputedStyle(list).display === 'none') list.setAttribute('hidden', 'until-found');
  };
  const onFound = () => {
    menu.open ||= isRendered(menu);
  };
  // Some browsers open the section before this runs, or without asking.
  const onSection = () => {
    if (list.querySelector('[open]')) onFound();
  };
  onSection();
  const resized = new ResizeObserver(update);
  resized.observe(root);
  return together([
    listen(root, { toggle: ({ target }) => (target === menu ? update() : onSection()), beforematch: onFound }, true),
    () => resized.disconnect(),
  ]);
}
