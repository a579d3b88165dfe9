import { listen } from './listen.js';

/** How long the browser may take to fetch the file, in milliseconds. */
const kept = 60_000;

/** Hands the reader the calendar file that a button carries as `data-calendar`, under the name in `data-file-name`. */
export function saveCalendarFile({ dataset }: HTMLElement): void {
  // HTML knows one kind of line end, calendars another.
  const text = (dataset.calendar ?? '').replace(/\r?\n/g, '\r\n');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = dataset.fileName ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}

/**
 * Saves the calendar file when the button is pressed. For static pages; React brings its own.
 *
 * @returns function that detaches it
 */
export function attachCalendarFile(button: HTMLElement): () => void {
  return listen(button, { click: () => saveCalendarFile(button) });
}
