import { attachAll } from './behaviours/attach-all.js';
import { attachDismiss } from './behaviours/dismiss.js';
import { attachNavigationPanels } from './behaviours/navigation-panels.js';
import { attachRibbon } from './behaviours/ribbon.js';
import { attachSiteNavigation } from './behaviours/site-navigation.js';
import { attachSkipFocus } from './behaviours/skip-focus.js';

export { resetFocus } from './behaviours/focus-target.js';

/**
 * Gives a page of static HTML the keyboard and commands of the components, without React.
 * Do not use it on parts that React hydrates: they bring the same behaviours along.
 * The tabs of an editors' ribbon, and menus, are the business of `pressroom-ui/enhance-editing`.
 *
 * @param root what stands inside it is enhanced, not it itself; all of the page by default
 * @returns function that detaches everything
 */
export function enhance(root: ParentNode = document): () => void {
  return attachAll(root, {
    '.pr-skip-links': attachSkipFocus,
    '.pr-ribbon-toolbar': attachRibbon,
    // Static pages do not take away what has the focus.
    '.pr-sign-in-button': (root) => attachDismiss(root),
    '.pr-site-navigation': attachNavigationPanels,
    '.pr-site-navigation-list': attachSiteNavigation,
  });
}
