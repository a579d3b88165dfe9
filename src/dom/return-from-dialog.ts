import { addListeners } from './add-listeners.js';
import { isLost } from './focusable.js';

/**
 * When a dialog closes, the browser gives the focus back to the command that has opened it. If that was in a pop-up, which closes as a
 * modal dialog opens, the focus would be lost: it goes to the button of the pop-up.
 */
export function attachReturnFromDialog(root: HTMLElement, signal: AbortSignal): void {
  /** The button of the pop-up that the focus has left for a dialog. */
  let button: Element | null | undefined | false;
  const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    button = (relatedTarget as Element | null)?.closest('dialog') && (target as Element).closest('[popover]')?.previousElementSibling;
  };
  const onClose = ({ target }: Event) => {
    // Browsers may keep the focus in the closed dialog for a while.
    if (isLost(root, target as Element)) (button as HTMLElement | undefined)?.focus();
  };
  addListeners(root, signal, { focusout: onFocusOut });
  addListeners(root.ownerDocument, signal, { close: onClose }, true);
}
