import { attachOnce } from '../../dom/attach-once.js';
import { combineCleanups } from '../../dom/combine-cleanups.js';
import { attachFragmentFocus } from '../../dom/fragment-focus.js';
import { observeLayout } from '../../dom/observe-layout.js';
import { attachOrphanedPopups } from '../../dom/orphaned-popups.js';
import { attachPopupKeys } from '../../dom/popup-keys.js';
import { attachRestoreFocus } from '../../dom/restore-focus.js';
import { attachRovingFocus } from '../../dom/roving-focus.js';
import { attachCommandActions, commandLinks } from './command-actions.js';
import { attachUnavailableReasons } from './unavailable-reasons.js';

export const selector = '.pr-ribbon-toolbar';

/**
 * One tab stop if it is a toolbar, its commands, its pop-ups, its own skip link.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) =>
  attachOnce(root, selector, () => {
    const toolbar = root.querySelector<HTMLElement>('[role="toolbar"]');
    const skipLink = root.querySelector<HTMLElement>('.pr-skip-link');
    return combineCleanups([
      attachCommandActions(root),
      attachPopupKeys(root, commandLinks),
      attachUnavailableReasons(root),
      ...(skipLink ? [attachFragmentFocus(skipLink, 'RibbonToolbar')] : []),
      ...(toolbar ? [attachRovingFocus(toolbar)] : []),
      attachOrphanedPopups(root),
      attachRestoreFocus(root, observeLayout),
    ]);
  });
