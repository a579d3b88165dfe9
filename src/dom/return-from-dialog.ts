import { addListeners } from './add-listeners.js';
import { isRendered } from './focusable.js';

/**
 * When a dialog closes, the browser gives the focus back to the command that has opened it. If that was in a pop-up, which closes as a
 * modal dialog opens, the focus would be lost: it goes to the button of the pop-up.
 */
export function attachReturnFromDialog(root: HTMLElement, signal: AbortSignal): void {
  let command: Element | undefined;
  let dialog: Element | null | undefined;
  const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    command = target as Element;
    dialog = (relatedTarget as Element | null)?.closest('dialog');
  };
  const onClose = ({ target }: Event) => {
    const active = document.activeElement;
    // Browsers may keep the focus in the closed dialog for a while.
    const isLost = active === document.body || (target as Element).contains(active);
    if (!command || target !== dialog || !isLost) return;
    const to = isRendered(command) ? command : command.closest('[popover]')?.previousElementSibling;
    (to as HTMLElement | null | undefined)?.focus();
  };
  addListeners(root, signal, { focusout: onFocusOut });
  addListeners(document, signal, { close: onClose }, true);
}
