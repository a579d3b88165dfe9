import { attach as attachKeyTips, selector as keyTips } from './components/ribbon-tabs/key-tips.behaviour.js';
import { attach as attachRibbonTabs, selector as ribbonTabs } from './components/ribbon-tabs/ribbon-tabs.behaviour.js';
import { attach as attachRibbonMenu, selector as ribbonMenu } from './components/ribbon-toolbar/ribbon-menu.behaviour.js';
import { attachAll } from './dom/attach-all.js';

/**
 * Adds keyboard support to `RibbonTabs` and `RibbonMenu` on a page of static HTML. Pages with editing commands call it in addition
 * to `enhance`; other pages need not load it. It is safe to call repeatedly,
 * and need not be called again for what is added later.
 *
 * @param root its descendants are enhanced, not the element itself
 * @default document
 * @returns function that detaches everything this call attached
 */
export function enhanceEditing(root: ParentNode = document): () => void {
  return attachAll(root, [ribbonTabs, attachRibbonTabs], [keyTips, attachKeyTips], [ribbonMenu, attachRibbonMenu]);
}
