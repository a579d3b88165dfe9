/** Whether an element is rendered, so that it can take the focus. */
export function isRendered(element: Element): boolean {
  // Feature test: jsdom and browsers before 2024 have no checkVisibility.
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}
