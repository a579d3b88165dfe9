/** The region that was used last. */
let current: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Removes the latest announcement, and cancels it if it has not been made yet. */
function clearAnnouncement(): void {
  clearTimeout(timer);
  if (current) current.textContent = '';
}

/**
 * Announces a text once in a live region (`role="status"`) that is already on the page, and removes it after a while.
 * The region is emptied first, so that the same text is announced again. The page has one announcement at a time.
 *
 * @param duration how long it stays, in milliseconds
 */
export function announce(region: Element, text: string | undefined, duration = 6000): void {
  clearAnnouncement();
  current = region;
  timer = setTimeout(() => {
    // Without a text, none.
    region.textContent = text as string;
    timer = setTimeout(clearAnnouncement, duration);
  }, 50);
}
