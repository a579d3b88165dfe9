import { addListeners } from './add-listeners.js';
import { activeElementOf, isRendered } from './focusable.js';

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
    const active = activeElementOf(root);
    // Browsers may keep the focus in the closed dialog for a while.
    const isLost = !active || active === root.ownerDocument.body || (target as Element).contains(active);
    if (!command || target !== dialog || !isLost) return;
    const to = isRendered(command) ? command : command.closest('[popover]')?.previousElementSibling;
    (to as HTMLElement | null | undefined)?.focus();
  };
  addListeners(root, signal, { focusout: onFocusOut });
  addListeners(root.ownerDocument, signal, { close: onClose }, true);
}
