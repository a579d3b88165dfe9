import { addListeners } from './add-listeners.js';
import { isModified } from './is-modified.js';

/** How long a press counts while the page stays, in milliseconds: its request may have failed, or been stopped. */
const patience = 5000;

/**
 * A second press of the same link or submit button in `root` is void, so that a double click sends one request. It counts again when the page
 * is shown again, as after Back, and after a while. Handlers of the page hear every press: what they send in their own way is theirs.
 */
export function attachSinglePress(root: HTMLElement, signal: AbortSignal): void {
  let pressed: unknown;
  const forget = () => {
    pressed = 0;
  };
  const onSend = (event: MouseEvent & SubmitEvent) => {
    const control = event.submitter ?? (event.composedPath()[0] as Element).closest?.('a');
    if (!root.contains(control) || isModified(event)) return;
    if (control === pressed) event.preventDefault();
    pressed = control;
    setTimeout(forget, patience);
  };
  // On the document, because the form may be that of the whole page.
  addListeners(root.ownerDocument, signal, { click: onSend, submit: onSend, visibilitychange: forget } as object);
}
