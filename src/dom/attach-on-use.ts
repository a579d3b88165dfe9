import { addListeners } from './add-listeners.js';

type AttachUsed = (root: HTMLElement, signal: AbortSignal, focused: EventTarget | null | undefined) => void;

/**
 * Attaches what `load` returns once `root` is used: when it is first hovered, receives the focus or has a disclosure or pop-up opened, also
 * by find-in-page, or immediately if that has already happened. It also receives what had the focus last in `root` while it was loaded.
 * If `load` fails, the next such event calls it again.
 */
export function attachOnUse(root: HTMLElement, signal: AbortSignal, load: () => Promise<AttachUsed>): void {
  let asked: Promise<unknown> | undefined;
  let focused: EventTarget | null | undefined;
  const onUse = () => {
    if (asked) return;
    asked = load().then(
      (attach) => signal.aborted || attach(root, signal, focused),
      () => {
        asked = undefined;
      },
    );
  };
  const onFocus = ({ target }: Event) => {
    focused = target;
    onUse();
  };
  addListeners(root, signal, { pointerover: onUse, focusin: onFocus, toggle: onUse }, true);
  if (root.querySelector(':hover, :focus, [open]')) onUse();
}
