import { addListeners } from '../../dom/add-listeners.js';

const selector = '.pr-ribbon-unavailable';

/**
 * Escape hides the reason that is shown beside an unavailable command, until the reader comes back to the command (WCAG 1.4.13).
 */
export function attachUnavailableReasons(root: HTMLElement, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    for (const command of root.querySelectorAll<HTMLElement>(`${selector}:is(:hover, :focus-within)`)) command.dataset.dismissed = '';
  };
  /** Focus or pointer come to a command. Its reason does not count: it comes and goes under a resting pointer. */
  const onEnter = ({ target, relatedTarget }: FocusEvent | PointerEvent) => {
    const command = (target as Element).closest('button')?.closest<HTMLElement>(selector);
    if (!command?.contains(relatedTarget as Node | null)) delete command?.dataset.dismissed;
  };
  addListeners(document, signal, { keydown: onKeyDown });
  addListeners(root, signal, { focusin: onEnter, pointerover: onEnter });
}
