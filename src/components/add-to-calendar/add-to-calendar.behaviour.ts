import { runOrHold } from '../../dom/held-events.js';

export const selector = '.pr-add-to-calendar';

/**
 * The button saves the calendar file that it carries as `data-calendar`, under the name in `data-file-name`. The pop-up after it, which
 * it opens as long as its script has not arrived, says if that fails.
 */
export function attach(button: HTMLElement, signal: AbortSignal): void {
  button.removeAttribute('popovertarget');
  // Without `addListeners`, whose care about keys this script does not need.
  button.addEventListener('click', (event) => runOrHold(event, button, () => saveCalendarFile(event, button)), { signal });
}

/** Handles a click by saving the file, once however many listeners a button has: the first prevents the others. */
export function saveCalendarFile(event: Pick<Event, 'defaultPrevented' | 'preventDefault'>, button: HTMLElement): void {
  if (event.defaultPrevented) return;
  event.preventDefault();
  try {
    const link = document.createElement('a');
    // Line breaks in HTML are LF, in calendar files CRLF (RFC 5545, section 3.1). Without a file this throws.
    const text = (button.dataset.calendar as string).replace(/\n/g, '\r\n');
    // Not revoked, because browsers do not say when they have saved it: a few kilobytes, which they forget with the page.
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = button.dataset.fileName as string;
    link.click();
  } catch {
    (button.nextElementSibling as HTMLElement | null)?.showPopover?.();
  }
}
