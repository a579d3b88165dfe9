import { attachTabAnnouncements } from '../../dom/announce-tab-changes.js';
import { attachOnce } from '../../dom/attach-once.js';
import { attachTabs } from '../../dom/tabs.js';
import { attachKeyTips } from './key-tips.js';

export const selector = '.pr-ribbon-tabs';

/**
 * Adds the keyboard support of the tabs, announcements of added and removed tabs, and key tips if the markup has their message.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) =>
  attachOnce(root, selector, (signal) => {
    attachTabs(root, signal);
    attachTabAnnouncements(root, signal);
    if (root.querySelector(':scope > [data-key-tips]')) attachKeyTips(root, signal);
  });
