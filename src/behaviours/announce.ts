const pending = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Says a text once in a live region (`role="status"`) that is already on the page.
 * The region is emptied first, so that the same text is heard again.
 */
export function announce(region: Element, text: string): void {
  clearTimeout(pending.get(region));
  region.textContent = '';
  pending.set(
    region,
    setTimeout(() => {
      region.textContent = text;
    }, 50),
  );
}

/** Empties a live region, and stops a text that has not been said yet. */
export function hush(region: Element): void {
  clearTimeout(pending.get(region));
  if (region.textContent) region.textContent = '';
}
