import type { ComponentPropsWithRef, ReactNode } from 'react';
import { plainText } from '../../content/reader.js';
import type { TabsState } from '../../dom/tabs.js';
import { Icon } from '../../elements/icon.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { uriPart } from '../../lib/uri-part.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { ribbonTabs } from '../../locales/en-parts.js';
import { RibbonTabsRoot } from './ribbon-tabs.island.js';

/** One tab of the ribbon. */
export interface RibbonTab {
  /** Names the tab in `selected`; unique among the tabs. */
  id: string;
  /** What the tab says: a noun. */
  label: string;
  /** What its panel holds: one `RibbonToolbar` with `skipLink={false}` and `skipTargetId={false}`. */
  panel: ReactNode;
  /** True: the tab is there only while something is selected, such as a picture. It is marked, and announced when it comes and goes. */
  contextual?: boolean;
}

export interface RibbonTabsProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The tabs, in order. A tab that is added or removed later is announced. */
  tabs: readonly RibbonTab[];
  /**
   * Id of the tab that is shown. Later values move to another tab, and the reader may still choose.
   * @default the first tab
   */
  selected?: string;
  /**
   * Only the tabs are shown, until the reader chooses one.
   * @default false
   */
  collapsed?: boolean;
  /** Called when the reader chooses: which tab, and whether the panels are collapsed. */
  onTabsChange?: (state: TabsState) => void;
  /**
   * Alt+F10 numbers tabs and commands, and a number presses them.
   * @default false
   */
  keyTips?: boolean;
  /**
   * Name of the list of tabs.
   * @default 'Editing commands', in the language of `locale`
   */
  label?: string;
  /**
   * Level of the headings above the panels where scripting is off.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4;
  /**
   * Words of the component.
   * @default en
   */
  locale?: Locale;
}

/**
 * The ribbon of those who edit pages: a list of tabs beside panels, each panel one toolbar (ARIA APG, Tabs and Toolbar patterns).
 * Without script the panels stand below each other, each under its heading. The state is kept by the browser;
 * `selected` and `collapsed` set it anew when they change.
 *
 * Comes from `pressroom-ui/ribbon-tabs` alone: readers' pages must not load its script.
 *
 * Root: `<div>`.
 */
export function RibbonTabs({
  tabs,
  selected,
  collapsed: givenCollapsed,
  keyTips,
  label,
  headingLevel,
  locale,
  className,
  ...rest
}: RibbonTabsProps) {
  const words = locale?.messages.ribbonTabs ?? ribbonTabs;
  const collapsed = Boolean(givenCollapsed);
  const usable = usableTabs(Array.isArray(tabs) ? tabs : []);
  const languages = languagesOf(words, locale, rest);
  const name = plainText(label);
  const prefix = usePartId('ribbon-tabs', usable[0]?.label);
  const current = (usable.find(({ id }) => id === selected) ?? usable[0])?.id;
  const Heading = `h${headingLevel ?? 2}` as const;
  const panelId = (id: string) => `${prefix}${uriPart(id)}`;
  if (current === undefined) return null;
  return (
    <RibbonTabsRoot
      {...rest}
      className={classNames('pr-ribbon-tabs', className)}
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
        <button
          className="pr-ribbon-tabs-button"
          type="button"
          aria-expanded={!collapsed}
          aria-label={words.collapse}
          lang={languages.words.lang}
        >
          <Icon name="down" />
        </button>
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
          <Heading className="pr-ribbon-tab-heading">{tab.label}</Heading>
          {tab.panel}
        </div>
      ))}
      <span
        className="pr-visually-hidden"
        role="status"
        data-appeared={words.appeared}
        data-gone={words.gone}
        data-key-tips={keyTips ? words.keyTips : undefined}
        {...languages.words}
      />
    </RibbonTabsRoot>
  );
}

/** Tabs with a name, each id once. A tab without an id is known by its place. */
function usableTabs(given: readonly RibbonTab[]): RibbonTab[] {
  const named = given.flatMap((tab, at) => {
    const label = plainText(tab?.label);
    return label ? [{ ...tab, label, id: tab.id ?? `${at}` }] : [];
  });
  if (process.env.NODE_ENV !== 'production' && named.length < given.length)
    warn('RibbonTabs', 'got a tab without a label, so it is not rendered.', 'Give every tab a visible label.');
  return named.filter((tab, at) => {
    const first = named.findIndex(({ id }) => id === tab.id) === at;
    if (process.env.NODE_ENV !== 'production' && !first)
      warn('RibbonTabs', `got two tabs with the id "${tab.id}", so the second is not rendered.`, 'Give every tab a unique id.');
    return first;
  });
}
