import { addListeners } from './add-listeners.js';
import { focusTarget } from './focus-target.js';
import { isModified } from './is-modified.js';

/** Matches links to a `#fragment` of this page. */
export const fragmentLink = 'a[href^="#"]';

/** The id that a `#fragment` leads to. */
export function targetIdOf({ hash }: HTMLAnchorElement): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    // A fragment with an invalid escape names its target as written.
    return id;
  }
}

/**
 * Moves the focus, not only the view, to the target of links to a `#fragment`: some screen readers stay behind otherwise.
 * The target gets `tabindex="-1"` only if it needs one, and only until the focus leaves.
 * Modified clicks and links to other pages are left to the browser.
 *
 * @param root a link, or an element with links inside. Its `data-focus-indicator` says whether the target shows a ring.
 */
export function attachFragmentFocus(root: HTMLElement, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(fragmentLink);
    if (!link || event.defaultPrevented || isModified(event)) return;
    // The browser scrolls, as it does to any fragment: if script had scrolled before, "back" would not lead back.
    const target = document.getElementById(targetIdOf(link));
    if (target) focusTarget(target, root.dataset.focusIndicator, { preventScroll: true });
  };
  addListeners(root, signal, { click: onClick });
}
