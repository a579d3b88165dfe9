import type { Attach } from '../../dom/attach-once.js';
import { attachFragmentFocus } from '../../dom/fragment-focus.js';
import { reportMissingTargets } from '../../dom/report-missing-targets.js';
import { reportUnreadableAccent } from './report-unreadable-accent.js';

export const selector = '.pr-skip-links';

/**
 * The links move the focus to their targets.
 */
export const attach: Attach = (root, signal) => {
  attachFragmentFocus(root, signal);
  if (process.env.NODE_ENV !== 'production') {
    reportMissingTargets(root, signal, 'SkipLinks');
    reportUnreadableAccent(root, signal);
  }
};
