export type { TabsState } from '../../dom/tabs.js';
export type { Locale } from '../../locales/en.js';
export { type RibbonTab, RibbonTabs, type RibbonTabsProps } from './ribbon-tabs.js';
