import { attachAll } from './behaviours/attach-all.js';
import { attachMenu } from './behaviours/menu.js';
import { attachRibbonTabs } from './behaviours/ribbon-tabs.js';

/**
 * What `enhance` is for readers, for those who edit: gives `RibbonTabs` and `RibbonMenu` in a page of static HTML their keyboard.
 * Call it beside `enhance`; readers' pages need not load it.
 *
 * @param root what stands inside it is enhanced, not it itself; all of the page by default
 * @returns function that detaches everything
 */
export function enhanceEditing(root: ParentNode = document): () => void {
  return attachAll(root, { '.pr-ribbon-tabs': attachRibbonTabs, '.pr-ribbon-menu': attachMenu });
}
