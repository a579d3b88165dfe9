import { attachArrowKeys } from './arrow-keys.js';
import { attachDismiss, closeAll } from './dismiss.js';
import { isRendered } from './focusable.js';
import { isModified } from './is-modified.js';

/** The links and expanders of the bar itself, not those inside its panels. */
const barSelector = '.pr-site-navigation-link, .pr-site-navigation-expander';

/** Whether the open panel covers the page, as in a wide bar, or stands in its flow, as in a narrow one. */
export function panelsCover(list: Element): boolean {
  const panel = list.querySelector('details[open] > .pr-site-navigation-panel');
  return panel !== null && getComputedStyle(panel).position === 'absolute';
}

/**
 * The keyboard of a site navigation: arrows along the bar; panels that close on Escape, when a link is followed and,
 * where they cover the page, on a press outside and when the focus leaves. The narrow menu closes likewise.
 *
 * @returns function that detaches it
 */
export function attachSiteNavigation(list: HTMLElement): () => void {
  const attached = new AbortController();
  const { signal } = attached;
  const menu = list.previousElementSibling as HTMLDetailsElement | null;
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || isModified(event)) return;
    if (!(event.target as Element).closest('a[href]')) return;
    closeAll(list);
    if (menu) menu.open = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !menu?.open || !isRendered(menu)) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  const detach = [attachDismiss(list, () => panelsCover(list)), attachArrowKeys(list, barSelector)];
  list.addEventListener('click', onClick, { signal });
  list.addEventListener('keydown', onKeyDown, { signal });
  return () => {
    attached.abort();
    for (const stop of detach) stop();
  };
}
