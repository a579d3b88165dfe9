import { addListeners } from '../../dom/add-listeners.js';
import { announce } from '../../dom/announce.js';
import { openPopupOf } from '../../dom/focusable.js';
import { isModified } from '../../dom/is-modified.js';

/** Puts a text on the clipboard as if the reader had selected and copied it. */
function copyBySelection(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, true);
  const isCopied = document.execCommand?.('copy');
  document.removeEventListener('copy', onCopy, true);
  return isCopied;
}

/**
 * Runs the commands `copy-link`, `print` and `share` of elements in `root` that carry them as `data-command`.
 * A command without a `data-url` is about the page, without a fragment.
 * `share` is a link, which is followed where the browser has no share sheet.
 * Results are announced in the `role="status"` inside `root`, in the words of its `data-copied` and `data-not-copied`.
 */
export function attachCommandActions(root: HTMLElement, signal: AbortSignal): void {
  const onClick = async (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-command]:not([aria-disabled="true"])');
    if (!button || event.defaultPrevented) return;
    const { command, url: own } = button.dataset;
    // A link makes an address absolute, and throws for none.
    const { href: url } = Object.assign(document.createElement('a'), { href: own ?? location.href.replace(/#.*/, '') });
    if (command === 'print') print();
    else if (command === 'share') {
      if (!navigator.share || isModified(event)) return;
      event.preventDefault();
      await navigator.share({ title: document.title, url }).catch((error: Error) => {
        // Where sharing is forbidden, as in some frames, the link is followed after all. Otherwise the reader has cancelled.
        if (error.name === 'NotAllowedError') location.assign((button as HTMLAnchorElement).href);
      });
    } else if (command === 'copy-link') {
      // The Clipboard API exists on secure pages only, and may be forbidden in frames.
      const isCopied =
        (await navigator.clipboard?.writeText(url).then(
          () => true,
          () => false,
        )) || copyBySelection(url);
      // An open pop-up is above everything else and would hide the answer.
      openPopupOf(button)?.hidePopover();
      const status = root.querySelector<HTMLElement>('[role="status"]');
      if (status) announce(status, isCopied ? status.dataset.copied : status.dataset.notCopied);
    }
  };
  addListeners(root, signal, { click: onClick });
}
