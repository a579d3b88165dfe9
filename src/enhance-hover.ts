import { attach as attachOpenOnHover, selector as openOnHover } from './components/site-navigation/open-on-hover.behaviour.js';
import { attachAll } from './dom/attach-all.js';

/**
 * Lets the panels of a `SiteNavigation` with `openOnHover` on a page of static HTML open under the mouse. Few sites want that, so
 * `enhance` does without. It is safe to call repeatedly.
 *
 * @param root its descendants are enhanced, not the element itself
 * @default document
 * @returns function that detaches everything this call attached
 */
export function enhanceHover(root: ParentNode = document): () => void {
  return attachAll(root, [openOnHover, attachOpenOnHover]);
}
