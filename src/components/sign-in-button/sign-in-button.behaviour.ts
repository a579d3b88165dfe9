import { addListeners } from '../../dom/add-listeners.js';
import { attachOnce } from '../../dom/attach-once.js';
import { dismissal } from '../../dom/dismiss.js';
import { observeLayout } from '../../dom/observe-layout.js';
import { attachRestoreFocus } from '../../dom/restore-focus.js';

export const selector = '.pr-sign-in-button';

/**
 * The account list closes when the focus leaves it; when a change of status removes what has the focus, the focus moves to what replaces it.
 */
export const attach = /* @__PURE__ */ attachOnce(selector, (root, signal) => {
  addListeners(document, signal, dismissal(root));
  observeLayout(root, signal, attachRestoreFocus(root, signal));
});
