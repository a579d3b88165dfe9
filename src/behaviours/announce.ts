/** How long a text stays, in milliseconds. */
const shownFor = 6000;

const pending = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Says a text once in a live region (`role="status"`) that is already on the page.
 * The region is emptied first, so that the same text is heard again.
 * After a while it goes away again.
 */
export function announce(region: Element, text: string): void {
  hush(region);
  const say = () => {
    region.textContent = text;
    pending.set(
      region,
      setTimeout(() => hush(region), shownFor),
    );
  };
  pending.set(region, setTimeout(say, 50));
}

/** Empties a live region, and stops a text that has not been said yet. */
export function hush(region: Element): void {
  clearTimeout(pending.get(region));
  if (region.textContent) region.textContent = '';
}
