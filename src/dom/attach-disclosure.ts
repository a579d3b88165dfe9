import { attachDismissal } from './dismiss.js';
import { observeLayout } from './observe-layout.js';
import { attachRestoreFocus } from './restore-focus.js';

/**
 * What a component with a disclosure or a pop-up needs: it closes when it is left or followed, and when a change removes or hides what has
 * the focus, the focus moves to what replaces it; where there is a `summary`, to that.
 */
export function attachDisclosure(root: HTMLElement, signal: AbortSignal): void {
  attachDismissal(root, signal);
  observeLayout(root, signal, attachRestoreFocus(root, signal, undefined, 'summary'));
}
