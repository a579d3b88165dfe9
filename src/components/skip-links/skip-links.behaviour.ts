import { attachOnce } from '../../dom/attach-once.js';
import { attachFragmentFocus } from '../../dom/fragment-focus.js';
import { reportMissingTargets } from '../../dom/report-missing-targets.js';

export const selector = '.pr-skip-links';

/**
 * Makes the links move the focus to their targets.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) =>
  attachOnce(root, selector, (signal) => {
    attachFragmentFocus(root, signal);
    if (process.env.NODE_ENV !== 'production') reportMissingTargets(root, signal, 'SkipLinks');
  });
