import { isModified } from './is-modified.js';

/**
 * Calls `load` at the first sign that somebody is about to use `root`: a pointer over it, the focus in it, something
 * opened in it (by find-in-page, too), be it before this runs. Arrow keys pressed while it loads are not lost: they
 * are pressed again when it has loaded, unless the focus has moved on. If `load` fails, the next sign calls it again.
 *
 * @returns function that detaches it
 */
export function attachFirstUse(root: HTMLElement, load: () => Promise<void>): () => void {
  const attached = new AbortController();
  const { signal } = attached;
  let isLoading = false;
  let keys: KeyboardEvent[] = [];
  const onUse = async (event?: Event) => {
    // A section tells late that it has opened, and a panel may open under a resting mouse: neither moves the focus.
    if (event?.type === 'focusin') keys = [];
    if (isLoading) return;
    isLoading = true;
    try {
      await load();
      attached.abort();
      for (const key of keys) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    } catch {
      isLoading = false;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isLoading || isModified(event) || !/Arrow|Home|End/.test(event.key)) return;
    event.preventDefault();
    keys.push(event);
  };
  for (const sign of ['pointerover', 'focusin', 'toggle']) root.addEventListener(sign, onUse, { signal, capture: true });
  root.addEventListener('keydown', onKeyDown, { signal });
  if (root.querySelector(':hover, :focus, [open]')) void onUse();
  return () => attached.abort();
}
