import { addListeners } from '../../dom/add-listeners.js';
import { activeElementOf } from '../../dom/focusable.js';

/**
 * A message that comes while the page is read lies over it, so that nothing moves: at the end of the window, because the button may be out of
 * view (see `session.css`). It goes with the next press, on Escape, and when what has the focus is there.
 *
 * @returns what to call when a message has come
 */
export function attachLateMessage(root: HTMLElement, signal: AbortSignal): () => void {
  const go = () => {
    if (root.dataset.late) root.dataset.late = 'gone';
  };
  const uncover = () => {
    const active = activeElementOf(root);
    const top = root.lastElementChild?.getBoundingClientRect().top as number;
    // Not a part of the page to which a link has led.
    if (active && active.tabIndex >= 0 && active.getBoundingClientRect().bottom > top) go();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && go();
  addListeners(root.ownerDocument, signal, { pointerdown: go, keydown: onKeyDown, focusin: uncover, scroll: uncover }, true);
  return () => {
    root.dataset.late = 'here';
    uncover();
  };
}

/** The same with every change of the status from now on, of which there has just been one. */
export function attach(root: HTMLElement, signal: AbortSignal): void {
  const show = attachLateMessage(root, signal);
  const observer = new MutationObserver(show);
  observer.observe(root, { attributeFilter: ['data-status'] });
  signal.addEventListener('abort', () => observer.disconnect());
  show();
}
