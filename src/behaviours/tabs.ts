import { interpolate } from '../format/interpolate.js';
import { announce } from './announce.js';
import { attachArrowKeys } from './arrow-keys.js';
import { closeAll } from './dismiss.js';
import { isModified } from './is-modified.js';
import { listen } from './listen.js';
import { attachLostFocus } from './lost-focus.js';
import { together } from './together.js';

/** What the reader sees of the tabs. */
export interface TabsState {
  /** Id of the tab whose panel is shown. */
  selected: string;
  /** Whether the panels are put away, so that the tabs stand alone. */
  collapsed: boolean;
}

const nameOf = (tab: HTMLElement | undefined) => tab?.dataset.tab ?? '';
const panelOf = (tab: HTMLElement) => document.getElementById(tab.getAttribute('aria-controls') ?? '');

/**
 * Tabs beside their panels, selected as the focus reaches them (ARIA APG, Tabs pattern). The truth stands on the root, as
 * `data-selected` and `data-collapsed`: who changes them, changes the tabs. When the selected tab goes,
 * the one selected before it takes its place; tabs that come or go are announced (see `attachTabNews`).
 *
 * @param onChange hears of the reader's choices
 * @returns function that detaches it
 */
export function attachTabs(root: HTMLElement, onChange?: (state: TabsState) => void): () => void {
  const list = root.querySelector<HTMLElement>('[role="tablist"]');
  const button = root.querySelector<HTMLElement>('[aria-expanded]');
  if (!list) return () => {};
  const tabs = () => [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const isCollapsed = () => root.dataset.collapsed !== undefined;
  /** The tabs the reader has been at, the last at the end. */
  let visited: string[] = [];

  const sync = () => {
    const all = tabs();
    const find = (name: string | undefined) => all.find((tab) => nameOf(tab) === name);
    const current = find(root.dataset.selected) ?? find(visited.findLast(find)) ?? all[0];
    if (!current) return;
    const hadFocus = document.activeElement;
    visited = [...visited.filter((name) => name !== nameOf(current)), nameOf(current)];
    root.dataset.selected = nameOf(current);
    button?.setAttribute('aria-expanded', String(!isCollapsed()));
    for (const tab of all) {
      tab.setAttribute('aria-selected', String(tab === current));
      tab.tabIndex = tab === current ? 0 : -1;
      const panel = panelOf(tab);
      if (!panel) continue;
      panel.hidden = tab !== current || isCollapsed();
      if (panel.hidden) closeAll(panel);
      // Whoever stood in a panel that is put away goes on from its place.
      if (panel.hidden && panel.contains(hadFocus)) current.focus();
    }
    changed.takeRecords();
  };
  const changed = new MutationObserver(sync);

  const choose = (selected: string, collapsed: boolean) => {
    if (selected === root.dataset.selected && collapsed === isCollapsed()) return;
    root.dataset.selected = selected;
    root.toggleAttribute('data-collapsed', collapsed);
    sync();
    onChange?.({ selected, collapsed });
  };
  const tabOf = (event: Event) => (event.target as Element).closest<HTMLElement>('[role="tab"]');
  const onClick = (event: MouseEvent) => {
    const tab = tabOf(event);
    if (event.defaultPrevented || isModified(event)) return;
    if (tab) {
      event.preventDefault();
      choose(nameOf(tab), false);
    } else if (button?.contains(event.target as Node)) choose(root.dataset.selected ?? '', !isCollapsed());
  };
  const onFocusIn = (event: FocusEvent) => {
    const tab = tabOf(event);
    if (tab) choose(nameOf(tab), isCollapsed());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || event.defaultPrevented || isModified(event)) return;
    // The tabs are links, which the space bar does not press.
    event.preventDefault();
    tabOf(event)?.click();
  };

  const detach = together([
    listen(root, { click: onClick }),
    listen(list, { focusin: onFocusIn, keydown: onKeyDown }),
    attachArrowKeys(list),
    attachLostFocus(root, '[role="tab"][tabindex="0"]'),
  ]);
  // Before script a tab is a link to its panel: whoever followed one stays there.
  const followed = tabs().find((tab) => panelOf(tab)?.matches(':target'));
  if (followed) root.dataset.selected = nameOf(followed);
  root.dataset.attached = '';
  sync();
  changed.observe(root, { attributeFilter: ['data-selected', 'data-collapsed'] });
  changed.observe(list, { childList: true });
  return () => {
    detach();
    changed.disconnect();
    delete root.dataset.attached;
    for (const tab of tabs()) tab.removeAttribute('tabindex');
  };
}

/**
 * Says which tabs have come and gone in the `role="status"` of the root, in the words of its `data-appeared` and `data-gone`,
 * where `{tab}` stands for the name of the tab.
 *
 * @returns function that detaches it
 */
export function attachTabNews(root: HTMLElement): () => void {
  const list = root.querySelector<HTMLElement>('[role="tablist"]');
  const status = root.querySelector<HTMLElement>(':scope > [role="status"]');
  if (!list || !status) return () => {};
  const read = () => new Map([...list.querySelectorAll<HTMLElement>('[role="tab"]')].map((tab) => [nameOf(tab), tab.textContent]));
  const without = (some: Map<string, string>, others: Map<string, string>) => [...some].filter(([name]) => !others.has(name));
  let known = read();
  const changed = new MutationObserver(() => {
    const before = known;
    known = read();
    const news = [
      ...without(before, known).map(([, tab]) => interpolate(status.dataset.gone ?? '', { tab })),
      ...without(known, before).map(([, tab]) => interpolate(status.dataset.appeared ?? '', { tab })),
    ];
    if (news.length > 0) announce(status, news.join('. '));
  });
  changed.observe(list, { childList: true });
  return () => changed.disconnect();
}
