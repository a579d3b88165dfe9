import { warn } from '../lib/warn.js';
import { addListeners } from './add-listeners.js';
import { combineCleanups } from './combine-cleanups.js';
import { focusTarget } from './focus-target.js';
import { isModified } from './is-modified.js';

/** A URL without its fragment. */
export const withoutFragment = (url: string) => url.replace(/#.*/, '');

/** The id a same-page link leads to; `undefined` for links to other pages. */
function idOf(link: HTMLAnchorElement): string | undefined {
  if (withoutFragment(link.href) !== withoutFragment(location.href)) return undefined;
  const id = link.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    // A fragment with an invalid escape names its target as written.
    return id;
  }
}

/**
 * Moves the focus, not only the view, to the target of same-page links: some screen readers stay behind otherwise.
 * The target gets `tabindex="-1"` only if it needs one, and only until the focus leaves.
 * Modified clicks and links to other pages are left to the browser.
 *
 * @param root a link, or an element with links inside. Its `data-focus-indicator` says whether the target shows a ring.
 * @param component named in warnings about links that lead nowhere
 * @returns cleanup function
 */
export function attachFragmentFocus(root: HTMLElement, component: string): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || isModified(event)) return;
    const link = (event.target as Element).closest('a');
    const id = link && root.contains(link) && idOf(link);
    if (!id) return;
    // The browser scrolls, as it does to any fragment: if script had scrolled before, "back" would not lead back.
    const target = document.getElementById(id);
    if (target) focusTarget(target, root.dataset.focusIndicator, { preventScroll: true });
    if (process.env.NODE_ENV !== 'production') report(root, component);
  };
  const detach = addListeners(root, { click: onClick });
  if (process.env.NODE_ENV !== 'production') return combineCleanups([detach, reportLater(root, component)]);
  return detach;
}

/** By then the page is complete. */
function reportLater(root: HTMLElement, component: string): () => void {
  const check = setTimeout(report, 1000, root, component);
  return () => clearTimeout(check);
}

/** Tells the developer which targets are missing from the page. */
function report(root: HTMLElement, component: string): void {
  const links = root.matches('a') ? [root] : root.querySelectorAll('a');
  for (const link of links) {
    const id = idOf(link as HTMLAnchorElement);
    if (process.env.NODE_ENV !== 'production' && id) reportTarget(id, component);
  }
}

function reportTarget(id: string, component: string): void {
  const count = document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length;
  if (count > 1)
    warn(component, `leads to "#${id}", which ${count} elements have; it takes the first.`, 'Give every element an id of its own.');
  if (count > 0) return;
  const main = document.querySelector('main, [role="main"]');
  const hint = main ? `The page's main element ${main.id ? `has the id "${main.id}"` : 'has no id'}.` : 'The page has no main element.';
  warn(
    component,
    `leads to "#${id}", which is not on this page, so it does nothing. ${hint}`,
    `Give the target id="${id}", or correct the link.`,
  );
}
