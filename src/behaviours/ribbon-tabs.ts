import { attachKeyTips } from './key-tips.js';
import { attachTabNews, attachTabs, type TabsState } from './tabs.js';
import { together } from './together.js';

/**
 * All that the tabs of a ribbon need; key tips where the words for them are there.
 *
 * @param onChange hears of the reader's choices
 * @returns function that detaches it
 */
export function attachRibbonTabs(root: HTMLElement, onChange?: (state: TabsState) => void): () => void {
  const detach = [attachTabs(root, onChange), attachTabNews(root)];
  if (root.querySelector(':scope > [data-key-tips]')) detach.push(attachKeyTips(root));
  return together(detach);
}
