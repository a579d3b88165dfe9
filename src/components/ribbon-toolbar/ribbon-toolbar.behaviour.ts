import type { Attach } from '../../dom/attach-once.js';
import { attachDismissal } from '../../dom/dismiss.js';
import { focusability } from '../../dom/focusable.js';
import { attachFragmentFocus } from '../../dom/fragment-focus.js';
import { observeLayout } from '../../dom/observe-layout.js';
import { closeOrphanedPopups } from '../../dom/orphaned-popups.js';
import { attachPopupKeys } from '../../dom/popup-keys.js';
import { reportMissingTargets } from '../../dom/report-missing-targets.js';
import { attachRestoreFocus } from '../../dom/restore-focus.js';
import { attachRovingFocus } from '../../dom/roving-focus.js';
import { attachCommandActions } from './command-actions.js';
import { attachUnavailableReasons } from './unavailable-reasons.js';

export const selector = '.pr-ribbon-toolbar';

/**
 * One tab stop if it is a toolbar, its commands, its pop-ups, its own skip link.
 */
export const attach: Attach = (root, signal) => {
  const toolbar = root.querySelector<HTMLElement>('[role="toolbar"]');
  const skipLink = root.querySelector<HTMLElement>('.pr-skip-link');
  attachCommandActions(root, signal);
  // The pop-up at the end says that commands do nothing, which is not true any more. Without its id, none of them opens it.
  root.lastElementChild?.removeAttribute('id');
  attachPopupKeys(root, signal);
  attachDismissal(root, signal);
  attachUnavailableReasons(root, signal);
  if (skipLink) attachFragmentFocus(skipLink, signal);
  if (skipLink && process.env.NODE_ENV !== 'production') reportMissingTargets(skipLink, signal, 'RibbonToolbar');
  const restoreFocus = attachRestoreFocus(root, signal);
  const refreshStops = toolbar && attachRovingFocus(toolbar, signal);
  const onChange = () => {
    closeOrphanedPopups(root);
    restoreFocus();
    refreshStops?.();
  };
  observeLayout(root, signal, onChange, focusability);
};
