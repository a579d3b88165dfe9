/** The panel of a section of the site navigation. */
export function panelOf(section: Element | null): Element | null {
  return section?.querySelector('.pr-site-navigation-panel') ?? null;
}

/** Whether a panel covers the page, as in a wide bar, or stands in its flow, as in a narrow one. */
export function panelCovers(panel: Element): boolean {
  return getComputedStyle(panel).position === 'absolute';
}

/** Whether the panel that is open covers the page. */
export function openPanelCovers(list: Element): boolean {
  const panel = panelOf(list.querySelector('details[open]'));
  return panel !== null && panelCovers(panel);
}
