import { addListeners } from './add-listeners.js';

/**
 * Calls `load` when `root` is first hovered, receives the focus or has a disclosure opened, also by find-in-page, or immediately if
 * that has already happened. If `load` fails, the next such event calls it again.
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
