import { attach as attachKeyTips, selector as keyTips } from './components/ribbon-tabs/key-tips.behaviour.js';
import { attach as attachRibbonTabs, selector as ribbonTabs } from './components/ribbon-tabs/ribbon-tabs.behaviour.js';
import { attach as attachRibbonMenu, selector as ribbonMenu } from './components/ribbon-toolbar/ribbon-menu.behaviour.js';
import { attachAll } from './dom/attach-all.js';

/**
 * What `enhance` is for readers, for those who edit: gives `RibbonTabs` and `RibbonMenu` in a page of static HTML their keyboard.
 * Call it beside `enhance`; readers' pages need not load it. It may be called again at any time.
 *
 * @param root what is inside is enhanced, not the element itself
 * @default document
 * @returns function that detaches everything this call attached
 */
export function enhanceEditing(root: ParentNode = document): () => void {
  return attachAll(root, [ribbonTabs, attachRibbonTabs], [keyTips, attachKeyTips], [ribbonMenu, attachRibbonMenu]);
}
