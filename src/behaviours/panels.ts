const panel = '.pr-site-navigation-panel';

/** The panel of a section of the site navigation. */
export function panelOf(section: Element | null): Element | null {
  return section?.querySelector(panel) ?? null;
}

/** Whether a panel covers the page, as in a wide bar, or stands in its flow, as in a narrow one. */
export function panelCovers(element: Element | null): boolean {
  return !!element && getComputedStyle(element).position === 'absolute';
}

/** Whether the panel that is open covers the page. */
export function openPanelCovers(list: Element): boolean {
  return panelCovers(list.querySelector(`[open] > ${panel}`));
}
