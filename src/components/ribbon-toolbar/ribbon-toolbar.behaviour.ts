import { attachOnce } from '../../dom/attach-once.js';
import { attachFragmentFocus } from '../../dom/fragment-focus.js';
import { observeLayout } from '../../dom/observe-layout.js';
import { attachOrphanedPopups } from '../../dom/orphaned-popups.js';
import { attachPopupKeys } from '../../dom/popup-keys.js';
import { reportMissingTargets } from '../../dom/report-missing-targets.js';
import { attachRestoreFocus } from '../../dom/restore-focus.js';
import { attachRovingFocus } from '../../dom/roving-focus.js';
import { attachCommandActions } from './command-actions.js';
import { attachUnavailableReasons } from './unavailable-reasons.js';

export const selector = '.pr-ribbon-toolbar';

/**
 * Makes a toolbar a single tab stop, and runs its commands, pop-ups and skip link.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) =>
  attachOnce(root, selector, (signal) => {
    const toolbar = root.querySelector<HTMLElement>('[role="toolbar"]');
    const skipLink = root.querySelector<HTMLElement>('.pr-skip-link');
    attachCommandActions(root, signal);
    attachPopupKeys(root, signal);
    attachOrphanedPopups(root, signal);
    attachUnavailableReasons(root, signal);
    attachRestoreFocus(root, signal, observeLayout);
    if (skipLink) attachFragmentFocus(skipLink, signal);
    if (skipLink && process.env.NODE_ENV !== 'production') reportMissingTargets(skipLink, signal, 'RibbonToolbar');
    if (toolbar) attachRovingFocus(toolbar, signal);
  });
