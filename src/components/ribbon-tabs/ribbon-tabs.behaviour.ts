import { attachTabAnnouncements } from '../../dom/announce-tab-changes.js';
import { attachOnce } from '../../dom/attach-once.js';
import { attachTabs } from '../../dom/tabs.js';
import { attachKeyTips } from './key-tips.js';

export const selector = '.pr-ribbon-tabs';

/**
 * The keys of the tabs, announcements of tabs that come and go, and key tips where the words for them are in the markup.
 */
export const attach = /* @__PURE__ */ attachOnce(selector, (root, signal) => {
  attachTabs(root, signal);
  attachTabAnnouncements(root, signal);
  if (root.querySelector(':scope > [data-key-tips]')) attachKeyTips(root, signal);
});
