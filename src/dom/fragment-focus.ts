import { addListeners } from './add-listeners.js';
import { focusTarget } from './focus-target.js';
import { elementById, scopeOf } from './focusable.js';
import { isModified } from './is-modified.js';

/** Matches links to a fragment, of this page or another. */
export const fragmentLink = 'a[href*="#"]';

/** An address without its fragment. */
export const pageOf = ({ href }: { href: string }) => href.split('#')[0];

/** Whether a link leads to a fragment of this page: by `#` and an id, whatever `<base>` says, or by the full address. */
export const isOfThisPage = (link: HTMLAnchorElement): boolean =>
  link.matches('[href^="#"]') || pageOf(link) === pageOf(link.ownerDocument.location);

/** The id of the target of a fragment link. */
export function targetIdOf({ hash }: HTMLAnchorElement): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    // A fragment with an invalid escape sequence is the id as written.
    return id;
  }
}

/** The target of a fragment link: in its own shadow root, or in the document. */
const targetOf = (link: HTMLAnchorElement, id = targetIdOf(link)) => elementById(link, id) ?? link.ownerDocument.getElementById(id);

/**
 * Makes fragment links move the focus to their target, and not only the viewport, which some screen readers do not follow.
 * The target gets `tabindex="-1"` only if it is not focusable, and only until the focus leaves.
 * Modified clicks and links to other pages are left to the browser. Where `<base>` would lead a fragment to another page, it stays here.
 *
 * @param root a link, or an element that contains links. Its `data-focus-indicator` is the `indicator` of `focusTarget`.
 */
export function attachFragmentFocus(root: HTMLElement, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(fragmentLink);
    if (!link || event.defaultPrevented || isModified(event) || !isOfThisPage(link)) return;
    const { location } = link.ownerDocument;
    if (pageOf(link) !== pageOf(location)) {
      event.preventDefault();
      location.assign(pageOf(location) + link.hash);
    }
    const target = targetOf(link);
    // The browser scrolls to the fragment, but not in a shadow root. If script scrolled first, Back would not restore the scroll position.
    if (target) focusTarget(target, root.dataset.focusIndicator, { preventScroll: scopeOf(target) === root.ownerDocument });
  };
  addListeners(root, signal, { click: onClick });
}
