import { attachDismiss } from './dismiss.js';
import { attachFoundInPage } from './found-in-page.js';
import { openPanelCovers } from './panels.js';
import { together } from './together.js';

/**
 * What the panels of a site navigation do from the beginning, whatever else is loaded later: they open when something in
 * them is found in the page; they close on Escape and, where they cover the page, on a press outside and when the focus leaves.
 *
 * @param root of the navigation
 * @returns function that detaches it
 */
export function attachNavigationPanels(root: HTMLElement): () => void {
  const list = root.querySelector('ul') ?? root;
  return together([attachFoundInPage(root), attachDismiss(list, () => openPanelCovers(list))]);
}
