import { addListeners } from './add-listeners.js';
import { scopeOf } from './focusable.js';
import { fragmentLink, isOfThisPage } from './fragment-focus.js';
import { isModified } from './is-modified.js';

/** Whether a click on a link shows its page in this window: no download, no other window, and a page of this site. */
const opensHere = (link: HTMLAnchorElement) =>
  !link.hasAttribute('download') && /^(_self)?$/i.test(link.target) && link.origin === link.ownerDocument.location.origin;

/**
 * Hands the address of a link in `root` to a router when it is followed to another page of the site. All other clicks are left to the
 * browser: with modifier keys or another button, to fragments of this page, downloads, other windows and other sites.
 *
 * @param navigate receives path, query and fragment
 */
export function attachFollowLinks(root: HTMLElement, signal: AbortSignal, navigate: (href: string) => void): void {
  const onClick = (event: MouseEvent) => {
    const link = (event.composedPath()[0] as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || !root.contains(link) || event.defaultPrevented || isModified(event)) return;
    if (!opensHere(link) || (link.matches(fragmentLink) && isOfThisPage(link))) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  };
  // Not on `root`: screen readers call an element clickable that listens for clicks, with everything in it.
  addListeners(scopeOf(root), signal, { click: onClick });
}
