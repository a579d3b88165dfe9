import { attachOnce } from '../../dom/attach-once.js';
import { attachFragmentFocus } from '../../dom/fragment-focus.js';

export const selector = '.pr-skip-links';

/**
 * The links move the focus to their targets.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) => attachOnce(root, selector, () => attachFragmentFocus(root, 'SkipLinks'));
