import { type AddListeners, addListeners } from '../../dom/add-listeners.js';
import { walkBar } from '../../dom/arrow-keys.js';
import { attachDismissal, closeAll, closeOnEscape } from '../../dom/dismiss.js';
import { focusableIn, focusItem } from '../../dom/focusable.js';
import { observeLayout } from '../../dom/observe-layout.js';
import { attachRestoreFocus } from '../../dom/restore-focus.js';
import { covers, sections } from './panels.js';

export const selector = '.pr-site-navigation';

/** Matches the links and expanders of the bar itself, not those inside its panels. */
const barItems = '.pr-site-navigation-link, .pr-site-navigation-expander';

/**
 * Panels close on Escape, when a link is followed and, where they cover the page, when the focus or a press lands outside. Arrow keys
 * walk along the bar; Down goes into an open panel, where Down, Up, Home and End walk. When the bar becomes too narrow for what has the
 * focus, the focus moves to "Menu". Attached twice, it still acts once: what the first has handled, the second leaves alone.
 *
 * @param add adds the listeners
 */
export function attach(root: HTMLElement, signal: AbortSignal, add: AddListeners = addListeners): void {
  const onKeyDown = (event: KeyboardEvent) => {
    walkBar(event, root, barItems);
    const section = (event.target as Element).closest(`${sections}[open]`);
    if (!section) return;
    const stops = focusableIn(section);
    const at = stops.indexOf(event.target as HTMLElement);
    // Down moves from the expander to the first link; Up moves from the first link back to the expander.
    const down = Math.min(at + 1, stops.length - 1);
    focusItem(event, stops, { ArrowDown: down, ...(at > 0 && { ArrowUp: at - 1, Home: 1, End: -1 }) }[event.key]);
  };
  const isCovering = () => covers(root.querySelector(`${sections}[open]`));
  // In the flow of the page, closing a panel would move what has been pressed.
  const leave = (around: readonly unknown[]) => {
    if (!around.includes(root) && isCovering()) closeAll(root);
  };
  add(root, signal, { keydown: onKeyDown });
  add(root.ownerDocument, signal, { keydown: (event) => closeOnEscape(event, root, isCovering()) });
  attachDismissal(root, signal, leave, add);
  observeLayout(root, signal, attachRestoreFocus(root, signal));
}
