import { addListeners } from '../../dom/add-listeners.js';

const selector = '.pr-ribbon-unavailable';

/**
 * Escape hides the reason shown beside an unavailable command until focus or pointer return to the command (WCAG 1.4.13).
 */
export function attachUnavailableReasons(root: HTMLElement, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    for (const command of root.querySelectorAll<HTMLElement>(`${selector}:is(:hover, :focus-within)`)) command.dataset.dismissed = '';
  };
  /** Handles focus or pointer entering a command. The reason is ignored, because it appears and disappears under a resting pointer. */
  const onEnter = ({ target, relatedTarget }: FocusEvent | PointerEvent) => {
    const command = (target as Element).closest('button')?.closest<HTMLElement>(selector);
    if (!command?.contains(relatedTarget as Node | null)) delete command?.dataset.dismissed;
  };
  addListeners(root.ownerDocument, signal, { keydown: onKeyDown });
  addListeners(root, signal, { focusin: onEnter, pointerover: onEnter });
}
