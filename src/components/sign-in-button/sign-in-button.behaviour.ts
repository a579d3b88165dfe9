import { attachOnce } from '../../dom/attach-once.js';
import { attachDismiss } from '../../dom/dismiss.js';
import { observeLayout } from '../../dom/observe-layout.js';
import { attachRestoreFocus } from '../../dom/restore-focus.js';

export const selector = '.pr-sign-in-button';

/**
 * Closes the account list when the focus leaves it. When a change of status removes the focused element, moves the focus to its replacement.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) =>
  attachOnce(root, selector, (signal) => {
    attachDismiss(root, signal);
    attachRestoreFocus(root, signal, observeLayout);
  });
