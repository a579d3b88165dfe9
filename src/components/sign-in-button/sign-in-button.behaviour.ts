import { attachOnce } from '../../dom/attach-once.js';
import { attachDismiss } from '../../dom/dismiss.js';
import { observeLayout } from '../../dom/observe-layout.js';
import { attachRestoreFocus } from '../../dom/restore-focus.js';

export const selector = '.pr-sign-in-button';

/**
 * The account list closes when the focus leaves it; when a change of status removes what has the focus, the focus moves to what replaces it.
 *
 * @returns function that detaches it
 */
export const attach = (root: HTMLElement): (() => void) =>
  attachOnce(root, selector, (signal) => {
    attachDismiss(root, signal);
    attachRestoreFocus(root, signal, observeLayout);
  });
