import { attachTabAnnouncements } from '../../dom/announce-tab-changes.js';
import { attachOnce } from '../../dom/attach-once.js';
import { attachTabs } from '../../dom/tabs.js';

export const selector = '.pr-ribbon-tabs';

/**
 * The keys of the tabs, and announcements of tabs that come and go.
 */
export const attach = /* @__PURE__ */ attachOnce(selector, (root, signal) => {
  attachTabs(root, signal);
  attachTabAnnouncements(root, signal);
});
