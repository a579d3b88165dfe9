import { addListeners } from '../../dom/add-listeners.js';

/** How long the browser may take to read the file, in milliseconds. */
const duration = 60_000;

export const selector = '.pr-add-to-calendar';

/**
 * The button saves the calendar file that it carries as `data-calendar`, under the name in `data-file-name`.
 */
export function attach(button: HTMLElement, signal: AbortSignal): void {
  addListeners(button, signal, { click: (event) => saveCalendarFile(event, button) });
}

/** Handles a click by saving the file, once however many listeners a button has: the first prevents the others. */
export function saveCalendarFile(event: Pick<Event, 'defaultPrevented' | 'preventDefault'>, { dataset }: HTMLElement): void {
  if (event.defaultPrevented) return;
  event.preventDefault();
  // Line breaks in HTML are LF, in calendar files CRLF (RFC 5545, section 3.1).
  const text = (dataset.calendar ?? '').replace(/\r?\n/g, '\r\n');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = dataset.fileName ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), duration);
}
