import { addListeners } from './add-listeners.js';
import { scopeOf } from './focusable.js';
import { fragmentLink, isOfThisPage } from './fragment-focus.js';
import { isModified } from './is-modified.js';

/** The name of a file that is no page: a report, a picture, a feed, a calendar. */
const file = /\.(?!x?html?$)\w+$/i;

/** Whether a link may show a page of this site in this window: no file, no sign-in, no other window. The `href` of a link in SVG is no string. */
const opensHere = (link: HTMLAnchorElement) =>
  String(link.href).startsWith(`${link.ownerDocument.location.origin}/`) &&
  !link.matches('[download], [rel~="nofollow"]') &&
  /^(text\/html)?$/i.test(link.type) &&
  !file.test(link.pathname) &&
  /^(_self)?$/i.test(link.target);

/**
 * Hands the address of a link in `root` to a router when it is followed to another page of the site. All other clicks are left to the
 * browser: with modifier keys or another button, to fragments of this page, to files and what is typed as such, to a sign-in
 * (`rel="nofollow"`), to other windows and other sites, and those that the router declines.
 *
 * @param navigate receives path, query and fragment; returns `false` to leave the link to the browser
 */
export function attachFollowLinks(root: HTMLElement, signal: AbortSignal, navigate: (href: string) => unknown): void {
  const onClick = (event: MouseEvent) => {
    const link = (event.composedPath()[0] as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (!link || !root.contains(link) || event.defaultPrevented || isModified(event)) return;
    if (!opensHere(link) || (link.matches(fragmentLink) && isOfThisPage(link))) return;
    if (navigate(link.pathname + link.search + link.hash) !== false) event.preventDefault();
  };
  // Not on `root`: screen readers call an element clickable that listens for clicks, with everything in it.
  addListeners(scopeOf(root), signal, { click: onClick });
}
