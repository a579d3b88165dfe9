import { addListeners } from './add-listeners.js';
import { isRendered } from './focusable.js';
import { observeLayout } from './observe-layout.js';

/**
 * Find-in-page and text fragments open a `details` by themselves, but do not look into content beside it that a stylesheet hides
 * while it is closed. This lets the browser look there (`hidden="until-found"`), and opens the `details` when something was found.
 *
 * @param root holds the `details` and, right after it, the content
 */
export function attachHiddenUntilFound(root: HTMLElement, signal: AbortSignal): void {
  const details = root.querySelector('details');
  const content = details?.nextElementSibling;
  if (!details || !content) return;
  const update = () => {
    if (details.open || !isRendered(details)) content.removeAttribute('hidden');
    else content.setAttribute('hidden', 'until-found');
  };
  const onFound = () => {
    details.open ||= isRendered(details);
  };
  // Some browsers open a section inside before this runs, or without `beforematch`.
  const openAround = () => {
    if (content.querySelector('[open]')) onFound();
  };
  openAround();
  addListeners(root, signal, { toggle: ({ target }) => (target === details ? update() : openAround()), beforematch: onFound }, true);
  observeLayout(root, signal, update);
}
