import { addListeners } from './add-listeners.js';
import { isRendered } from './focusable.js';
import { observeLayout } from './observe-layout.js';

/**
 * Find-in-page and text fragments can open a `details`, but do not search content outside it that a stylesheet hides while it is
 * closed. This makes such content searchable (`hidden="until-found"`), and opens the `details` when text is found.
 *
 * @param root contains the `details` and, as its next sibling, the content
 */
export function attachHiddenUntilFound(root: HTMLElement, signal: AbortSignal): void {
  const details = root.querySelector('details');
  const content = details?.nextElementSibling as HTMLElement | null | undefined;
  if (!details || !content) return;
  const update = () => {
    // Browsers that do not know the word take it for true.
    content.hidden = (!details.open && isRendered(details) && 'until-found') as boolean;
  };
  const onFound = () => {
    details.open ||= isRendered(details);
  };
  // Some browsers open a nested section before this runs, or without a `beforematch` event.
  const openAround = () => {
    if (content.querySelector('[open]')) onFound();
  };
  openAround();
  addListeners(root, signal, { toggle: ({ target }) => (target === details ? update() : openAround()), beforematch: onFound }, true);
  observeLayout(root, signal, update);
}
