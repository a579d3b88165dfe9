import { addListeners } from './add-listeners.js';
import { walkBar } from './arrow-keys.js';
import { closeAll } from './dismiss.js';
import { activeElementOf, elementById } from './focusable.js';
import { isModified } from './is-modified.js';
import { observeLayout } from './observe-layout.js';
import { attachRestoreFocus } from './restore-focus.js';

/** State of the tabs. */
export interface TabsState {
  /** Id of the tab whose panel is shown. */
  selected: string;
  /** Whether all panels are hidden. */
  collapsed: boolean;
}

/** Event on the root when the reader changes the state; its `detail` is a `TabsState`. It does not bubble. */
export const tabsChange = 'tabs-change';

const idOf = (tab: HTMLElement) => tab.dataset.tab ?? '';
const panelOf = (tab: HTMLElement) => elementById(tab, tab.getAttribute('aria-controls'));

/**
 * Tabs and their panels; a tab is selected when it receives the focus (ARIA APG, Tabs pattern). The state is on the root, as
 * `data-selected` and `data-collapsed`, and follows changes of these attributes. When the selected tab is removed, the previously
 * selected tab is selected again. Changes by the reader dispatch a `tabs-change` event.
 */
export function attachTabs(root: HTMLElement, signal: AbortSignal): void {
  const list = root.querySelector<HTMLElement>('[role="tablist"]');
  const button = root.querySelector<HTMLElement>(':scope > [aria-expanded]');
  if (!list) return;
  const tabs = () => [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const isCollapsed = () => root.dataset.collapsed !== undefined;
  /** Ids of the tabs that have been selected, the latest at the end. */
  let visited: string[] = [];
  /** Whether a pointer is pressed: a press moves the focus before the click, which a handler may prevent, so only the click selects. */
  let isPressing = false;

  const sync = () => {
    const all = tabs();
    const find = (id: string | undefined) => all.find((tab) => idOf(tab) === id);
    const current = find(root.dataset.selected) ?? find(visited.findLast(find)) ?? all[0];
    if (!current) return;
    const hadFocus = activeElementOf(root);
    visited = [...visited.filter((id) => id !== idOf(current)), idOf(current)];
    root.dataset.selected = idOf(current);
    button?.setAttribute('aria-expanded', `${!isCollapsed()}`);
    for (const tab of all) {
      tab.setAttribute('aria-selected', `${tab === current}`);
      tab.tabIndex = tab === current ? 0 : -1;
      const panel = panelOf(tab);
      if (!panel) continue;
      panel.hidden = tab !== current || isCollapsed();
      if (!panel.hidden) continue;
      closeAll(panel);
      // From a panel that is hidden now, the focus moves to its tab.
      if (panel.contains(hadFocus)) current.focus();
    }
    changed.takeRecords();
  };
  const changed = new MutationObserver(sync);

  const choose = (selected: string, collapsed: boolean) => {
    if (selected === root.dataset.selected && collapsed === isCollapsed()) return;
    root.dataset.selected = selected;
    root.toggleAttribute('data-collapsed', collapsed);
    sync();
    root.dispatchEvent(new CustomEvent<TabsState>(tabsChange, { detail: { selected, collapsed } }));
  };
  const tabOf = (event: Event) => (event.target as Element).closest<HTMLElement>('[role="tab"]');
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || isModified(event)) return;
    const tab = tabOf(event);
    // A panel may contain other tabs.
    if (tab && list.contains(tab)) {
      event.preventDefault();
      choose(idOf(tab), false);
    } else if (button?.contains(event.target as Node)) choose(root.dataset.selected ?? '', !isCollapsed());
  };
  const onFocusIn = (event: FocusEvent) => {
    const tab = tabOf(event);
    if (tab && !isPressing) choose(idOf(tab), isCollapsed());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    walkBar(event, list);
    if (event.defaultPrevented || isModified(event) || event.key !== ' ') return;
    // The tabs are links, which the space bar does not press.
    event.preventDefault();
    if (!event.repeat) tabOf(event)?.click();
  };
  const onPress = () => {
    isPressing = true;
  };
  const onPressEnd = () => {
    isPressing = false;
  };

  addListeners(root, signal, { click: onClick });
  addListeners(list, signal, { focusin: onFocusIn, keydown: onKeyDown, pointerdown: onPress });
  addListeners(root.ownerDocument, signal, { click: onPressEnd, keydown: onPressEnd, pointercancel: onPressEnd }, true);
  observeLayout(root, signal, attachRestoreFocus(root, signal, '[role="tab"][tabindex="0"]'));
  // Without script a tab is a link to its panel: keep the panel that the reader has opened in this way.
  const followed = tabs().find((tab) => panelOf(tab)?.matches(':target'));
  if (followed) root.dataset.selected = idOf(followed);
  root.dataset.attached = '';
  sync();
  changed.observe(root, { attributeFilter: ['data-selected', 'data-collapsed'] });
  changed.observe(list, { childList: true });
  signal.addEventListener('abort', () => {
    changed.disconnect();
    delete root.dataset.attached;
    for (const tab of tabs()) tab.removeAttribute('tabindex');
  });
}
