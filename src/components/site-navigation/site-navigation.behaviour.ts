import { addListeners } from '../../dom/add-listeners.js';
import { attachArrowKeys } from '../../dom/arrow-keys.js';
import { attachDismiss, closeAll } from '../../dom/dismiss.js';
import { focusableIn, focusItem } from '../../dom/focusable.js';
import { attachHiddenUntilFound } from '../../dom/hidden-until-found.js';
import { isModified } from '../../dom/is-modified.js';
import { covers, sections } from './panels.js';

export const selector = '.pr-site-navigation';

/** Matches the links and expanders of the bar itself, not those inside its panels. */
const barItems = '.pr-site-navigation-link, .pr-site-navigation-expander';

/**
 * Panels open when something in them is found in the page; they close on Escape, when a link is followed and, where they cover the
 * page, when the focus or a press lands outside. Arrow keys walk along the bar; Down goes into an open panel, where Down, Up, Home and
 * End walk. Attached twice, it still acts once: what the first has handled, the second leaves alone.
 */
export function attach(root: HTMLElement, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    if (!isModified(event) && (event.target as Element).closest('a[href]')) closeAll(root);
  };
  attachHiddenUntilFound(root, signal);
  attachDismiss(root, signal, () => covers(root.querySelector(`${sections}[open]`)));
  attachArrowKeys(root, signal, barItems);
  addListeners(root, signal, { click: onClick, keydown: walkPanel });
}

/** Down moves from the expander to the first link; Up moves from the first link back to the expander. */
function walkPanel(event: KeyboardEvent): void {
  const section = (event.target as Element).closest(`${sections}[open]`);
  if (!section || event.defaultPrevented || isModified(event)) return;
  const stops = focusableIn(section);
  const last = stops.length - 1;
  const at = stops.indexOf(event.target as HTMLElement);
  focusItem(event, stops, { ArrowDown: Math.min(at + 1, last), ...(at > 0 && { ArrowUp: at - 1, Home: 1, End: last }) }[event.key]);
}
