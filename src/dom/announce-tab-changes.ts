import { interpolate } from '../format/interpolate.js';
import { announce } from './announce.js';
import { observeChildren } from './observe-children.js';

/**
 * Announces added and removed tabs in the `role="status"` of the root, with the messages in its `data-appeared` and `data-gone`,
 * in which `{tab}` stands for the name of the tab.
 */
export function attachTabAnnouncements(root: HTMLElement, signal: AbortSignal): void {
  const list = root.querySelector<HTMLElement>('[role="tablist"]');
  const status = root.querySelector<HTMLElement>(':scope > [role="status"]');
  if (!list || !status) return;
  const read = () => new Map([...list.querySelectorAll<HTMLElement>('[role="tab"]')].map((tab) => [tab.dataset.tab, tab.textContent]));
  const without = (some: ReturnType<typeof read>, others: ReturnType<typeof read>) => [...some].filter(([id]) => !others.has(id));
  let known = read();
  const onChange = () => {
    const before = known;
    known = read();
    const changes = [
      ...without(before, known).map(([, tab]) => interpolate(status.dataset.gone ?? '', { tab })),
      ...without(known, before).map(([, tab]) => interpolate(status.dataset.appeared ?? '', { tab })),
    ];
    if (changes.length > 0) announce(status, changes.join('. '));
  };
  observeChildren(list, signal, onChange);
}
