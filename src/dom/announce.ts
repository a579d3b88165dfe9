/** How long a text stays, in milliseconds. */
const duration = 6000;

const pending = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Announces a text once in a live region (`role="status"`) that is already on the page, and removes it after a while.
 * The region is emptied first, so that the same text is announced again.
 */
export function announce(region: Element, text = ''): void {
  clearAnnouncement(region);
  const show = () => {
    region.textContent = text;
    pending.set(region, setTimeout(clearAnnouncement, duration, region));
  };
  pending.set(region, setTimeout(show, 50));
}

/** Empties a live region, and cancels an announcement that has not been made yet. */
export function clearAnnouncement(region: Element): void {
  clearTimeout(pending.get(region));
  if (region.textContent) region.textContent = '';
}
