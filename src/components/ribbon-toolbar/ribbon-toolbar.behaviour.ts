import { focusability } from '../../dom/focusable.js';
import { attachFragmentFocus } from '../../dom/fragment-focus.js';
import { observeLayout } from '../../dom/observe-layout.js';
import { closeOrphanedPopups } from '../../dom/orphaned-popups.js';
import { attachPopupKeys } from '../../dom/popup-keys.js';
import { reportMissingTargets } from '../../dom/report-missing-targets.js';
import { attachRestoreFocus } from '../../dom/restore-focus.js';
import { attachRovingFocus } from '../../dom/roving-focus.js';
import { attachCommandActions } from './command-actions.js';

export const selector = '.pr-ribbon-toolbar';

/** One tab stop if it is a toolbar, its commands, the keys of its pop-ups, its own skip link. `attachUsedRibbon` has the rest. */
export function attach(root: HTMLElement, signal: AbortSignal): void {
  const toolbar = root.querySelector<HTMLElement>('[role=toolbar]');
  const skipLink = root.querySelector<HTMLElement>('.pr-skip-link');
  // Screen readers call clickable what listens for clicks, and what is in it: texts are outside the toolbar.
  attachCommandActions(toolbar ?? root, signal);
  // The pop-up at the end says that commands do nothing, which is not true any more.
  for (const command of root.querySelectorAll<HTMLButtonElement>('[data-command]')) command.popoverTargetElement = null;
  attachPopupKeys(root, signal);
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
}
