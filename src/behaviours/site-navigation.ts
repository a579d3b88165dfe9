import { attachArrowKeys } from './arrow-keys.js';
import { attachDismiss } from './dismiss.js';

/** The links and expanders of the bar itself, not those inside its panels. */
const barSelector = '.pr-site-navigation-link, .pr-site-navigation-expander';

/**
 * The keyboard of a site navigation in static HTML: arrows along the bar, panels that close
 * on Escape, on a press outside and when the focus leaves.
 *
 * @returns function that detaches it
 */
export function attachSiteNavigation(list: HTMLElement): () => void {
  const detach = [attachDismiss(list), attachArrowKeys(list, barSelector)];
  return () => {
    for (const stop of detach) stop();
  };
}
