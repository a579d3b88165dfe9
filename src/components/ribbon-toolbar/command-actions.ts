import { addListeners } from '../../dom/add-listeners.js';
import { announce } from '../../dom/announce.js';
import { openPopupOf } from '../../dom/focusable.js';
import { pageOf } from '../../dom/fragment-focus.js';
import { isModified } from '../../dom/is-modified.js';

/** Copies a text with `execCommand`, for browsers or frames without the Clipboard API. @returns whether it was copied */
function copyBySelection(page: Document, text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('copy', onCopy, true);
  const isCopied = page.execCommand?.('copy');
  page.removeEventListener('copy', onCopy, true);
  return isCopied;
}

/**
 * Runs the commands `copy-link`, `print` and `share`, which elements in `root` declare in `data-command`.
 * A command without `data-url` applies to the URL of the page, without its fragment; without `data-title`, its title is that of the document.
 * In a frame that another page fills, the commands act in the frame; URL and title are those of the page, because such a frame has none.
 * `share` is a link, which the browser follows if it has no share sheet, or one that fails.
 * Results are announced in the live region of the ribbon, with the messages in its `data-copied` and `data-not-copied`, which
 * the URL follows.
 */
export function attachCommandActions(root: HTMLElement, signal: AbortSignal): void {
  const page = root.ownerDocument;
  const view = page.defaultView as Window;
  const onClick = async (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-command]:not([aria-disabled="true"])');
    if (!button || event.defaultPrevented) return;
    const { command, url: commandUrl, title = document.title } = button.dataset;
    // An `<a>` resolves a relative URL, and unlike `URL` it never throws.
    const { href: url } = Object.assign(document.createElement('a'), { href: commandUrl ?? pageOf(location) });
    if (command === 'share' && (!view.navigator.share || isModified(event))) return;
    // Attached twice, it still acts once: what is prevented has been handled.
    event.preventDefault();
    if (command === 'print') view.print();
    else if (command === 'share') {
      // The second press of a double-click would fail, because the first has not been answered.
      if (event.detail > 1) return;
      view.navigator.share({ title, url }).catch(({ name }: Error) => {
        // Sharing may be forbidden, as in some frames, or fail. Only the reader aborts it.
        if (name !== 'AbortError') location.assign((button as HTMLAnchorElement).href);
      });
    } else {
      // The Clipboard API is available on secure pages only, may be forbidden in frames, and does not always answer. It has a second,
      // because a press permits `execCommand` for a few seconds only.
      const hasFailed = await new Promise((resolve, reject) => {
        setTimeout(reject, 1000);
        view.navigator.clipboard.writeText(url).then(resolve, reject);
      }).catch(() => !copyBySelection(page, url));
      // An open pop-up is in the top layer and would hide the result.
      openPopupOf(button)?.hidePopover();
      const status = root.parentNode?.querySelector<HTMLElement>('.pr-ribbon-status');
      // Whoever copies it by hand needs time.
      if (!status) return;
      if (hasFailed) announce(status, status.dataset.notCopied + url, 60_000);
      else announce(status, status.dataset.copied);
    }
  };
  addListeners(root, signal, { click: onClick });
}
