import { attachDismiss } from './dismiss.js';
import { attachLostFocus } from './lost-focus.js';
import { together } from './together.js';

/**
 * The sign-in button: its list closes when the focus leaves, and when a change of status takes away
 * what has the focus, the focus moves to what stands in its place.
 *
 * @returns function that detaches it
 */
export function attachAccount(root: HTMLElement): () => void {
  return together([attachDismiss(root), attachLostFocus(root)]);
}
