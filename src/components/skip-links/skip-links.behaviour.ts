import type { Attach } from '../../dom/attach-once.js';
import { attachFragmentFocus } from '../../dom/fragment-focus.js';
import { reportMissingTargets } from '../../dom/report-missing-targets.js';
import { reportUnreadableAccent } from './report-unreadable-accent.js';

export const selector = '.pr-skip-links';

const attachAndReport: Attach = (root, signal) => {
  attachFragmentFocus(root, signal);
  reportMissingTargets(root, signal, 'SkipLinks');
  reportUnreadableAccent(root, signal);
};

/** The links move the focus to their targets. */
export const attach: Attach = process.env.NODE_ENV === 'production' ? attachFragmentFocus : attachAndReport;
