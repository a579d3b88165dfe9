/** Removes the latest announcement, and cancels it if it has not been made yet. */
let clear = () => {};

/**
 * Announces a text once in a live region (`aria-live="polite"`) that is already on the page, and removes it after a while.
 * The region is emptied first, so that the same text is announced again. The page has one announcement at a time.
 *
 * @param duration how long it stays, in milliseconds
 */
export function announce(region: Element, text: string | undefined, duration = 6000): void {
  clear();
  let timer = setTimeout(() => {
    // Without a text, none.
    region.textContent = text as string;
    timer = setTimeout(clear, duration);
  }, 50);
  clear = () => {
    clearTimeout(timer);
    region.textContent = '';
  };
}
