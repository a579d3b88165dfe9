const panel = '.pr-site-navigation-panel';

/** The panel of a section of the site navigation. */
export const panelOf = (section: Element | null): HTMLElement | null => section?.querySelector<HTMLElement>(panel) ?? null;

/** Whether a panel covers the page, as in a wide bar, or stands in its flow, as in a narrow one. */
export const covers = (element: Element | null): boolean => !!element && getComputedStyle(element).position === 'absolute';

/** Whether the panel that is open covers the page. */
export const openPanelCovers = (root: Element): boolean => covers(root.querySelector(`[open] > ${panel}`));
