import { addListeners } from './add-listeners.js';

/**
 * Calls `load` at the first sign that somebody is about to use `root`: a pointer over it, the focus in it, something opened in it
 * (by find-in-page, too), even if that was before this runs. If `load` fails, the next sign calls it again.
 *
 * @returns cleanup function
 */
export function attachLoadOnInteraction(root: HTMLElement, load: () => Promise<unknown>): () => void {
  let isLoading = false;
  const onUse = () => {
    if (isLoading) return;
    isLoading = true;
    load().then(detach, () => {
      isLoading = false;
    });
  };
  const detach = addListeners(root, { pointerover: onUse, focusin: onUse, toggle: onUse }, true);
  if (root.querySelector(':hover, :focus, [open]')) onUse();
  return detach;
}
