import { barItems } from './focusable.js';
import { isModified } from './is-modified.js';
import { listen } from './listen.js';

/**
 * Left and Right (mirrored in right-to-left text), Home and End move the focus along a bar, from the last item on to the first.
 * Tab stops stay as they are. Keys with modifiers, and keys somebody else has handled, are left alone.
 * Keys: ARIA APG, Toolbar and Menubar patterns.
 *
 * @returns function that detaches it
 */
export function attachArrowKeys(root: HTMLElement, selector?: string): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isModified(event)) return;
    const items = barItems(root, selector);
    const at = items.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const forward = getComputedStyle(root).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  };
  return listen(root, { keydown: onKeyDown });
}
