import { attachArrowKeys } from './arrow-keys.js';
import { closeAll } from './dismiss.js';
import { focusableIn, isRendered } from './focusable.js';
import { isModified } from './is-modified.js';
import { listen } from './listen.js';
import { panelOf } from './panels.js';
import { together } from './together.js';

/** The links and expanders of the bar itself, not those inside its panels. */
const barSelector = '.pr-site-navigation-link, .pr-site-navigation-expander';

/**
 * The keyboard of a site navigation: arrows along the bar; Down into an open panel, where Down, Up, Home and End walk.
 * The narrow menu closes on Escape; it and the panels close when a link is followed.
 * Comes after `attachNavigationPanels`: Escape closes a panel before the menu it stands in.
 *
 * @returns function that detaches it
 */
export function attachSiteNavigation(list: HTMLElement): () => void {
  const menu = list.previousElementSibling as HTMLDetailsElement | null;
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || isModified(event)) return;
    if (!(event.target as Element).closest('a[href]')) return;
    closeAll(list);
    if (menu) menu.open = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isModified(event)) return;
    if (event.key === 'Escape') closeMenu(event, menu);
    else walkPanel(event);
  };
  return together([attachArrowKeys(list, barSelector), listen(list, { click: onClick, keydown: onKeyDown })]);
}

function closeMenu(event: KeyboardEvent, menu: HTMLDetailsElement | null): void {
  if (!menu?.open || !isRendered(menu)) return;
  event.preventDefault();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** From the expander, Down goes to the first link; from the first link, Up goes back to the expander. */
function walkPanel(event: KeyboardEvent): void {
  const section = (event.target as Element).closest('details[open]');
  const panel = panelOf(section);
  const expander = section?.querySelector('summary');
  if (!panel || !expander) return;
  const links = focusableIn(panel);
  const at = links.indexOf(event.target as HTMLElement);
  const stops = [expander, ...links];
  const to = { ArrowDown: at + 2, ...(at >= 0 && { ArrowUp: at, Home: 1, End: links.length }) }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  stops[to]?.focus();
}
