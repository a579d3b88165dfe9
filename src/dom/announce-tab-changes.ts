import { announce } from './announce.js';
import { observeLayout } from './observe-layout.js';

/**
 * Announces added and removed tabs in the live region of the root, with the messages in its `data-added` and `data-removed`,
 * in which `{tab}` stands for the name of the tab.
 */
export function attachTabAnnouncements(root: HTMLElement, signal: AbortSignal): void {
  const list = root.querySelector<HTMLElement>('[role="tablist"]');
  const status = root.querySelector<HTMLElement>(':scope > [data-added]');
  if (!list || !status) return;
  const read = () => new Map([...list.querySelectorAll<HTMLElement>('[role="tab"]')].map((tab) => [tab.dataset.tab, tab.textContent]));
  const missingIn = (others: ReturnType<typeof read>, tabs: ReturnType<typeof read>, message = '') =>
    [...tabs].filter(([id]) => !others.has(id)).map(([, name]) => message.replaceAll('{tab}', () => name));
  let before = read();
  const onChange = () => {
    const after = read();
    const changes = [...missingIn(after, before, status.dataset.removed), ...missingIn(before, after, status.dataset.added)].join('. ');
    before = after;
    if (changes) announce(status, changes);
  };
  observeLayout(list, signal, onChange);
}
