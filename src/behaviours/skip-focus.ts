import { warn } from '../lib/warn.js';
import { focusTarget } from './focus-target.js';
import { isModified } from './is-modified.js';
import { listen } from './listen.js';
import { together } from './together.js';

/** The element a same-page link leads to; `undefined` for links to other pages. */
function targetOf(link: HTMLAnchorElement): { id: string; element: HTMLElement | null } | undefined {
  const samePage = link.origin === location.origin && link.pathname === location.pathname && link.search === location.search;
  if (!samePage || link.hash.length < 2) return undefined;
  let id = link.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A hash that is no valid escape names its target as it is written.
  }
  return { id, element: document.getElementById(id) };
}

/**
 * Moves the focus, not only the view, to the target of same-page links: some screen readers stay behind otherwise.
 * The target gets `tabindex="-1"` only if it needs one, and loses it when the focus leaves.
 * Modified clicks and links to other pages are left to the browser.
 *
 * @returns function that detaches it
 */
export function attachSkipFocus(root: HTMLElement): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || isModified(event)) return;
    const link = (event.target as Element).closest('a');
    const target = link && root.contains(link) ? targetOf(link) : undefined;
    if (!target) return;
    // The browser scrolls, as to any fragment: done before, "back" would come back to where it led.
    if (target.element) focusTarget(target.element, root.dataset.focusIndicator, { preventScroll: true });
    if (process.env.NODE_ENV !== 'production') report(root);
  };
  const stop = listen(root, { click: onClick });
  if (process.env.NODE_ENV !== 'production') return together([stop, reportLater(root)]);
  return stop;
}

/** By then the page is whole. */
function reportLater(root: HTMLElement): () => void {
  const check = setTimeout(report, 1000, root);
  return () => clearTimeout(check);
}

/** Tells the developer which targets the page lacks. */
function report(root: HTMLElement): void {
  const links = root.matches('a') ? [root] : root.querySelectorAll('a');
  for (const link of links) {
    const target = targetOf(link as HTMLAnchorElement);
    if (process.env.NODE_ENV !== 'production' && target) reportTarget(target.id, root.matches('a') ? 'RibbonToolbar' : 'SkipLinks');
  }
}

function reportTarget(id: string, where: string): void {
  const count = document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length;
  if (count > 1)
    warn(where, `leads to "#${id}", which ${count} elements have; it takes the first.`, 'Give every element an id of its own.');
  if (count > 0) return;
  const main = document.querySelector('main, [role="main"]');
  const hint = main ? `The page's main element ${main.id ? `has the id "${main.id}"` : 'has no id'}.` : 'The page has no main element.';
  warn(
    where,
    `leads to "#${id}", which is not on this page, so it does nothing. ${hint}`,
    `Give the target id="${id}", or correct the link.`,
  );
}
