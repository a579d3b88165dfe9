/** Matches the sections of the bar, but not the `details` of the "Menu" button. */
export const sections = 'li > details';

/** Whether the panel of a section covers the page, as in a wide bar, rather than being part of the flow, as in a narrow one. */
export const covers = (section: Element | null): boolean =>
  !!section && getComputedStyle(section.lastElementChild as Element).position === 'absolute';
