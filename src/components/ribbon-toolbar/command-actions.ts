import { addListeners } from '../../dom/add-listeners.js';
import { announce } from '../../dom/announce.js';
import { openPopupOf } from '../../dom/focusable.js';
import { isModified } from '../../dom/is-modified.js';

/** Copies a text with `execCommand`, for browsers or frames without the Clipboard API. @returns whether it was copied */
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
 * Runs the commands `copy-link`, `print` and `share`, which elements in `root` declare in `data-command`.
 * A command without `data-url` applies to the URL of the page, without its fragment.
 * `share` is a link, which the browser follows if it has no share sheet.
 * Results are announced in the `role="status"` inside `root`, with the messages in its `data-copied` and `data-not-copied`.
 */
export function attachCommandActions(root: HTMLElement, signal: AbortSignal): void {
  const onClick = async (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-command]:not([aria-disabled="true"])');
    if (!button || event.defaultPrevented) return;
    const { command, url: commandUrl } = button.dataset;
    // An `<a>` resolves a relative URL, and unlike `URL` it never throws.
    const { href: url } = Object.assign(document.createElement('a'), { href: commandUrl ?? location.href.replace(/#.*/, '') });
    if (command === 'print') print();
    else if (command === 'share') {
      if (!navigator.share || isModified(event)) return;
      event.preventDefault();
      await navigator.share({ title: document.title, url }).catch((error: Error) => {
        // If sharing is forbidden, as in some frames, follow the link instead. Any other error means that the reader has cancelled.
        if (error.name === 'NotAllowedError') location.assign((button as HTMLAnchorElement).href);
      });
    } else if (command === 'copy-link') {
      // The Clipboard API is available on secure pages only, and may be forbidden in frames.
      const isCopied =
        (await navigator.clipboard?.writeText(url).then(
          () => true,
          () => false,
        )) || copyBySelection(url);
      // An open pop-up is in the top layer and would hide the result.
      openPopupOf(button)?.hidePopover();
      const status = root.querySelector<HTMLElement>('[role="status"]');
      if (status) announce(status, isCopied ? status.dataset.copied : status.dataset.notCopied);
    }
  };
  addListeners(root, signal, { click: onClick });
}
