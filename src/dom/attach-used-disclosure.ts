import { attachDisclosure } from './attach-disclosure.js';

/**
 * `attachDisclosure` for a component that has been used already. If what had the focus then has been hidden while this was loaded, as by
 * zooming in, the focus moves to what replaces it.
 *
 * @param use the event by which the component was first used
 */
export function attachUsedDisclosure(root: HTMLElement, signal: AbortSignal, use: Event | undefined): void {
  attachDisclosure(root, signal);
  const target = use?.target as HTMLElement | undefined;
  if (use?.type === 'focusin' && !target?.getClientRects().length) target?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}
