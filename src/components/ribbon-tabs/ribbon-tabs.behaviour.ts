import { attachTabAnnouncements } from '../../dom/announce-tab-changes.js';
import { attachOnce } from '../../dom/attach-once.js';
import { combineCleanups } from '../../dom/combine-cleanups.js';
import { attachTabs } from '../../dom/tabs.js';
import { attachKeyTips } from './key-tips.js';

export const selector = '.pr-ribbon-tabs';

/**
 * The keys of the tabs, announcements of tabs that come and go, and key tips where the words for them are in the markup.
 *
 * @returns cleanup function
 */
export const attach = (root: HTMLElement): (() => void) =>
  attachOnce(root, selector, () =>
    combineCleanups([
      attachTabs(root),
      attachTabAnnouncements(root),
      ...(root.querySelector(':scope > [data-key-tips]') ? [attachKeyTips(root)] : []),
    ]),
  );
