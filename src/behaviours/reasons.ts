import { listen } from './listen.js';
import { together } from './together.js';

const selector = '.pr-ribbon-unavailable';

/**
 * Escape puts away the reason that is shown beside a command that cannot be used, until the reader comes back to it (WCAG 1.4.13).
 *
 * @returns function that detaches it
 */
export function attachReasons(root: HTMLElement): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    for (const command of root.querySelectorAll<HTMLElement>(`${selector}:is(:hover, :focus-within)`)) command.dataset.dismissed = '';
  };
  /** Focus or pointer come to a command. Its reason does not count: it comes and goes under a resting pointer. */
  const onCome = ({ target, relatedTarget }: FocusEvent | PointerEvent) => {
    const command = (target as Element).closest('button')?.closest<HTMLElement>(selector);
    if (!command?.contains(relatedTarget as Node | null)) delete command?.dataset.dismissed;
  };
  return together([listen(document, { keydown: onKeyDown }), listen(root, { focusin: onCome, pointerover: onCome })]);
}
