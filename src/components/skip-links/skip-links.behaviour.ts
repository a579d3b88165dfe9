import { attachFragmentFocus } from '../../dom/fragment-focus.js';
import { reportMissingTargets } from '../../dom/report-missing-targets.js';
import { reportUnreadableAccent } from './report-unreadable-accent.js';

export const selector = '.pr-skip-links';

/**
 * The links move the focus to their targets.
 */
export function attach(root: HTMLElement, signal: AbortSignal): void {
  attachFragmentFocus(root, signal);
  if (process.env.NODE_ENV !== 'production') {
    reportMissingTargets(root, signal, 'SkipLinks');
    reportUnreadableAccent(root, signal);
  }
}
