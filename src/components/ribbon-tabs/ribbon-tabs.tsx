import type { ComponentPropsWithRef, ReactNode } from 'react';
import { plainText } from '../../content/reader.js';
import type { TabsState } from '../../dom/tabs.js';
import { svgIcon } from '../../elements/icon.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { down } from '../../lib/icons.js';
import { uriPart } from '../../lib/uri-part.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { ribbonTabs } from '../../locales/en-parts.js';
import { RibbonTabsRoot } from './ribbon-tabs.island.js';

/** A tab of the ribbon. */
export interface RibbonTab {
  /** Identifies the tab in `selected`; unique among the tabs. */
  id: string;
  /** Visible text of the tab: a noun. */
  label: string;
  /** Content of the panel: one `RibbonToolbar` with `skipLink={false}` and `skipTargetId={false}`. */
  panel: ReactNode;
  /**
   * Whether the tab exists only while an object, such as a picture, is selected. Such a tab is highlighted.
   * @default false
   */
  contextual?: boolean | undefined;
}

export interface RibbonTabsProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The tabs, in order. Tabs that are added or removed later are announced. */
  tabs: readonly RibbonTab[];
  /**
   * Id of the selected tab. A changed value selects another tab; the reader can still choose a different one.
   * @default the first tab
   */
  selected?: string | undefined;
  /**
   * Whether the panels are hidden until the reader chooses a tab.
   * @default false
   */
  collapsed?: boolean | undefined;
  /** Called when the reader selects a tab, or collapses or expands the panels. */
  onTabsChange?: ((state: TabsState) => void) | undefined;
  /**
   * Whether Alt+F10 numbers tabs and commands, so that typing a number activates them.
   * @default false
   */
  keyTips?: boolean | undefined;
  /**
   * Accessible name of the tab list.
   * @default 'Editing commands', in the language of `locale`
   */
  label?: string | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The ribbon of an editing interface: tabs whose panels contain one toolbar each (ARIA APG, Tabs and Toolbar patterns).
 * Without script all panels are shown, each below its label. The component is uncontrolled: changes of `selected` and `collapsed`
 * update its state.
 *
 * Import it from `pressroom-ui/ribbon-tabs`: the main entry point does not export it, so that readers' pages do not load its script.
 *
 * Root: `<div>`.
 */
export function RibbonTabs({ tabs, selected, collapsed: givenCollapsed, keyTips, label, locale, className, ...rest }: RibbonTabsProps) {
  const words = locale?.messages.ribbonTabs ?? ribbonTabs;
  const collapsed = Boolean(givenCollapsed);
  const usable = usableTabs(Array.isArray(tabs) ? tabs : []);
  const languages = languagesOf(words, locale, rest);
  const name = plainText(label);
  const tabNames = usable.map((tab) => [tab.id, tab.label]);
  const prefix = usePartId('ribbon-tabs', [name, tabNames], locale);
  const current = (usable.find(({ id }) => id === selected) ?? usable[0])?.id;
  const panelId = (id: string) => `${prefix}${uriPart(id)}`;
  if (current === undefined) return null;
  return (
    <RibbonTabsRoot
      className={classNames('pr-ribbon-tabs', className)}
      {...rest}
      data-selected={selected}
      data-collapsed={collapsed ? '' : undefined}
      data-nosnippet=""
    >
      <div className="pr-ribbon-tabs-bar" data-needs-script="">
        <div className="pr-ribbon-tabs-list" role="tablist" aria-label={name ?? words.label} lang={name ? undefined : languages.words.lang}>
          {usable.map((tab) => (
            <a
              key={tab.id}
              className="pr-ribbon-tab"
              role="tab"
              id={`${panelId(tab.id)}-tab`}
              href={`#${panelId(tab.id)}`}
              aria-controls={panelId(tab.id)}
              aria-selected={tab.id === current}
              data-tab={tab.id}
              data-contextual={tab.contextual ? '' : undefined}
              {...(name ? {} : languages.content)}
            >
              {tab.label}
            </a>
          ))}
        </div>
      </div>
      {usable.map((tab) => (
        <div
          key={tab.id}
          className="pr-ribbon-tab-panel"
          role="tabpanel"
          id={panelId(tab.id)}
          aria-labelledby={`${panelId(tab.id)}-tab`}
          hidden={tab.id !== current || collapsed}
        >
          {/* Not a heading: it would stand before the page's own first heading, and the panel has this name anyway. */}
          <p className="pr-ribbon-tab-label">{tab.label}</p>
          {tab.panel}
        </div>
      ))}
      {/* After the panels, so that Tab leads from a tab into its panel (ARIA APG, Tabs pattern). */}
      <button
        className="pr-ribbon-tabs-button"
        type="button"
        aria-expanded={!collapsed}
        aria-controls={usable.map(({ id }) => panelId(id)).join(' ')}
        aria-label={words.collapse}
        lang={languages.words.lang}
        data-needs-script=""
      >
        {svgIcon('down', down)}
      </button>
      <span
        className="pr-visually-hidden"
        aria-live="polite"
        aria-atomic="true"
        data-added={words.appeared}
        data-removed={words.gone}
        data-key-tips={keyTips ? words.keyTips : undefined}
        data-not-loaded={keyTips ? words.notLoaded : undefined}
        {...languages.words}
      />
    </RibbonTabsRoot>
  );
}

/** Tabs that have a label, with unique ids. A tab without an id is identified by its index. */
function usableTabs(given: readonly RibbonTab[]): RibbonTab[] {
  const labelled = given.flatMap((tab, at) => {
    const label = plainText(tab?.label);
    return label ? [{ ...tab, label, id: tab.id ?? `${at}` }] : [];
  });
  if (process.env.NODE_ENV !== 'production' && labelled.length < given.length)
    warn('RibbonTabs', 'got a tab without a label, so it is not rendered.', 'Give every tab a visible label.');
  return labelled.filter((tab, at) => {
    const isFirst = labelled.findIndex(({ id }) => id === tab.id) === at;
    if (process.env.NODE_ENV !== 'production' && !isFirst)
      warn('RibbonTabs', `got two tabs with the id "${tab.id}", so the second is not rendered.`, 'Give every tab a unique id.');
    return isFirst;
  });
}
