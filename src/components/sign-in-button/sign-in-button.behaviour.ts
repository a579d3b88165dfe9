import { attachOnce } from '../../dom/attach-once.js';
import { attachDismiss } from '../../dom/dismiss.js';

export const selector = '.pr-sign-in-button';

/**
 * The account list closes when the focus leaves it.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) => attachOnce(root, selector, () => attachDismiss(root));
