import { addListeners } from './add-listeners.js';

type AttachUsed = (root: HTMLElement, signal: AbortSignal, use: Event | undefined) => void;

/**
 * Attaches what `load` returns once `root` is used: when it is first hovered, receives the focus or has a disclosure or pop-up opened, also
 * by find-in-page, or immediately if that has already happened. If `load` fails, the next such event calls it again.
 */
export function attachOnUse(root: HTMLElement, signal: AbortSignal, load: () => Promise<AttachUsed>): void {
  let isAsked = false;
  const onUse = (event?: Event) => {
    if (isAsked) return;
    isAsked = true;
    load().then(
      (attach) => signal.aborted || attach(root, signal, event),
      () => {
        isAsked = false;
      },
    );
  };
  addListeners(root, signal, { pointerover: onUse, focusin: onUse, toggle: onUse }, true);
  if (root.querySelector(':hover, :focus, [open]')) onUse();
}
