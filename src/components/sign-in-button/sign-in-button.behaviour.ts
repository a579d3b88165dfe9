import type { Attach } from '../../dom/attach-once.js';
import { attachDismissal } from '../../dom/dismiss.js';
import { observeLayout } from '../../dom/observe-layout.js';
import { attachRestoreFocus } from '../../dom/restore-focus.js';

export const selector = '.pr-sign-in-button';

/**
 * The account list closes when the focus leaves it; when a change of status removes what has the focus, the focus moves to what replaces it.
 */
export const attach: Attach = (root, signal) => {
  attachDismissal(root, signal);
  observeLayout(root, signal, attachRestoreFocus(root, signal));
};
