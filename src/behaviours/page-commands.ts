import { announce, hush } from './announce.js';
import { openPopupOf } from './focusable.js';
import { isModified } from './is-modified.js';
import { listen } from './listen.js';

/** Puts a text on the clipboard, also on pages without HTTPS. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The way before the Clipboard API, which exists on secure pages only: copy a selection. */
function copyBySelection(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, true);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, true);
  }
}

/** The whole address a command is about: its own, or that of the page without a fragment. */
function addressOf(button: HTMLElement): string | undefined {
  try {
    const url = new URL(button.dataset.url ?? location.href, location.href);
    if (button.dataset.url === undefined) url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/**
 * Carries out the commands `copy-link`, `print` and `share` of what carries them as `data-command` in `root`.
 * `share` is a link, which is followed where the browser has no share sheet.
 * Results are said in the `role="status"` inside `root`, in the words it carries as
 * `data-copied` and `data-not-copied`; they go away when the focus leaves.
 *
 * @returns function that detaches it
 */
export function attachPageCommands(root: HTMLElement): () => void {
  const region = () => root.querySelector<HTMLElement>('[role="status"]');
  const onClick = async (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-command]');
    if (!button || event.defaultPrevented || button.getAttribute('aria-disabled') === 'true') return;
    const url = addressOf(button);
    const command = button.dataset.command;
    if (command === 'print') print();
    else if (command === 'share') {
      if (!url || !navigator.share || isModified(event)) return;
      event.preventDefault();
      await navigator.share({ title: document.title, url }).catch((error: Error) => {
        // Where sharing is forbidden, as in some frames, the link is followed after all. All else is the reader's doing.
        if (error.name === 'NotAllowedError') location.assign((button as HTMLAnchorElement).href);
      });
    } else if (command === 'copy-link') {
      const copied = url !== undefined && (await copy(url));
      // The answer would stand behind an open pop-up, which lies above all else.
      openPopupOf(button)?.hidePopover();
      const status = region();
      if (status) announce(status, (copied ? status.dataset.copied : status.dataset.notCopied) ?? '');
    }
  };
  const onFocusOut = (event: FocusEvent) => {
    const status = region();
    if (status && !root.contains(event.relatedTarget as Node | null)) hush(status);
  };
  return listen(root, { click: onClick, focusout: onFocusOut });
}
