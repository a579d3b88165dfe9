import { addListeners } from '../../dom/add-listeners.js';
import { attachOnce } from '../../dom/attach-once.js';

/** How long the browser may take to read the file, in milliseconds. */
const duration = 60_000;

export const selector = '.pr-add-to-calendar';

/**
 * Makes the button save the calendar file in its `data-calendar`, under the name in its `data-file-name`.
 *
 * @returns cleanup function
 */
export const attach = (button: HTMLElement): (() => void) =>
  attachOnce(button, selector, (signal) =>
    addListeners(button, signal, {
      click: (event) => {
        if (!event.defaultPrevented) saveCalendarFile(button);
      },
    }),
  );

function saveCalendarFile({ dataset }: HTMLElement): void {
  // Line breaks in HTML are LF, in calendar files CRLF (RFC 5545, section 3.1).
  const text = (dataset.calendar ?? '').replace(/\r?\n/g, '\r\n');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = dataset.fileName ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), duration);
}
