import { addListeners } from './add-listeners.js';

/**
 * Calls `load` at the first sign that somebody is about to use `root`: a pointer over it, the focus in it, something opened in it
 * (by find-in-page, too), even if that was before this runs. If `load` fails, the next sign calls it again.
 */
export function attachLoadOnInteraction(root: HTMLElement, signal: AbortSignal, load: () => Promise<unknown>): void {
  let isAsked = false;
  const onUse = () => {
    if (isAsked) return;
    isAsked = true;
    load().catch(() => {
      isAsked = false;
    });
  };
  addListeners(root, signal, { pointerover: onUse, focusin: onUse, toggle: onUse }, true);
  if (root.querySelector(':hover, :focus, [open]')) onUse();
}
