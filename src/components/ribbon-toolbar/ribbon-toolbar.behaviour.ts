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
  // Screen readers call clickable what listens for clicks, and what is in it: texts are outside the toolbar.
  const bar = toolbar ?? root;
  const skipLink = root.querySelector<HTMLElement>('.pr-skip-link');
  attachCommandActions(bar, signal);
  // The pop-up at the end says that commands do nothing, which is not true any more.
  for (const command of root.querySelectorAll<HTMLButtonElement>('[data-command]')) command.popoverTargetElement = null;
  attachPopupKeys(root, signal);
  attachDismissal(bar, signal);
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
